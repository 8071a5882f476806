package health.cx.report.strict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** Tables have ids and names of their own, and call their columns what stands in their first row. */
final class Tables {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{Nd}_.\\\\]{0,254}");

    private final Parts parts;
    private final List<Element> strings;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private Tables(Parts parts) {
        this.parts = parts;
        this.strings = parts.elements("xl/sharedStrings.xml", "si");
    }

    static Stream<String> faults(Parts parts) {
        Tables tables = new Tables(parts);
        for (String sheet : parts.in("xl/worksheets/")) {
            parts.elements(sheet.replace("worksheets/", "worksheets/_rels/") + ".rels", "Relationship").stream()
                    .map(one -> one.getAttribute("Target"))
                    .filter(target -> target.startsWith("../tables/"))
                    .forEach(target -> tables.table(sheet, "xl/" + target.substring(3)));
        }
        return tables.faults.stream();
    }

    private void table(String sheet, String part) {
        parts.elements(part, "table").forEach(table -> table(sheet, part, table));
    }

    private void table(String sheet, String part, Element table) {
        String name = table.getAttribute("displayName");
        if (!ids.add(table.getAttribute("id"))
                || !NAME.matcher(name).matches()
                || !names.add(name.toLowerCase(Locale.ROOT))) {
            faults.add(part + ": '" + name + "' is no name for a table, or its name or id is another's");
        }
        CellRangeAddress area = CellRangeAddress.valueOf(table.getAttribute("ref"));
        parts.elements(part, "autoFilter").stream()
                .filter(filter -> !filter.getAttribute("ref").equals(table.getAttribute("ref")))
                .forEach(filter -> faults.add(part + ": filters " + filter.getAttribute("ref")));
        List<String> columns = parts.elements(part, "tableColumn").stream()
                .map(column -> column.getAttribute("name"))
                .toList();
        if (area.getNumberOfCells() < 2 * columns.size()
                || area.getLastColumn() - area.getFirstColumn() + 1 != columns.size()
                || columns.stream()
                                .map(text -> text.toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        < columns.size()) {
            faults.add(part + ": its columns are not as many as its area's, or two are one");
        }
        heads(sheet, part, area, columns);
    }

    private void heads(String sheet, String part, CellRangeAddress area, List<String> columns) {
        Map<String, String> texts = new HashMap<>();
        parts.elements(sheet, "row").stream()
                .filter(row -> row.getAttribute("r").equals(String.valueOf(area.getFirstRow() + 1)))
                .flatMap(row -> Parts.below(row, "c").stream())
                .filter(cell -> cell.getAttribute("t").equals("s"))
                .forEach(cell -> texts.put(cell.getAttribute("r"), text(cell)));
        for (int i = 0; i < columns.size(); i++) {
            String place = new CellReference(area.getFirstRow(), area.getFirstColumn() + i).formatAsString(false);
            if (!columns.get(i).equals(texts.get(place))) {
                faults.add(part + ": '" + columns.get(i) + "' is '" + texts.get(place) + "' in " + place);
            }
        }
    }

    private String text(Element cell) {
        int index = Integer.parseInt(Parts.below(cell, "v").get(0).getTextContent());
        return index < strings.size() ? strings.get(index).getTextContent() : "";
    }
}
