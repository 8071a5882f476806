package health.cx.report.strict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** Rows and cells stand in their order, and cells hold strings and styles that are there. */
final class Grid {

    /** As many characters as a cell takes. */
    private static final int LONGEST = 32_767;

    private static final int LONGEST_FOOTER = 255;

    /** As high as a row may be, in points. */
    private static final double HIGHEST = 409.5;

    private final Parts parts;
    private final int styles;
    private final List<Element> strings;
    private final List<String> faults = new ArrayList<>();

    private Grid(Parts parts) {
        this.parts = parts;
        this.styles = Looks.count(parts);
        this.strings = parts.elements("xl/sharedStrings.xml", "si");
    }

    static Stream<String> faults(Parts parts) {
        Grid grid = new Grid(parts);
        grid.strings.stream()
                .filter(string -> string.getTextContent().length() > LONGEST)
                .forEach(string -> grid.faults.add(
                        "xl/sharedStrings.xml: " + string.getTextContent().length() + " characters in a cell"));
        for (String sheet : parts.in("xl/worksheets/")) {
            grid.rows(sheet);
            grid.columns(sheet);
            grid.merged(sheet);
            grid.footers(sheet);
        }
        return grid.faults.stream();
    }

    private void rows(String sheet) {
        int last = 0;
        for (Element row : parts.elements(sheet, "row")) {
            int number = Integer.parseInt(row.getAttribute("r"));
            if (number <= last) {
                faults.add(sheet + ": row " + number + " after row " + last);
            }
            last = number;
            if (!row.getAttribute("ht").isEmpty() && Double.parseDouble(row.getAttribute("ht")) > HIGHEST) {
                faults.add(sheet + ": row " + number + " is higher than a row may be");
            }
            cells(sheet, row, number);
        }
    }

    private void footers(String sheet) {
        parts.elements(sheet, "oddFooter").stream()
                .filter(footer -> footer.getTextContent().length() > LONGEST_FOOTER)
                .forEach(footer -> faults.add(
                        sheet + ": a footer of " + footer.getTextContent().length() + " characters"));
    }

    private void cells(String sheet, Element row, int number) {
        int last = -1;
        for (Element cell : Parts.below(row, "c")) {
            String name = cell.getAttribute("r");
            CellReference place = new CellReference(name);
            if (place.getRow() + 1 != number || place.getCol() <= last) {
                faults.add(sheet + ": " + name + " out of its order");
            }
            last = place.getCol();
            content(sheet + ": " + name, cell);
        }
    }

    private void content(String place, Element cell) {
        String style = cell.getAttribute("s");
        if (!style.isEmpty() && Integer.parseInt(style) >= styles) {
            faults.add(place + " has no style " + style);
        }
        List<Element> values = Parts.below(cell, "v");
        String type = cell.getAttribute("t");
        if (values.isEmpty()) {
            if (!type.isEmpty() && !type.equals("n")) {
                faults.add(place + " has the type " + type + " and no value");
            }
        } else if (type.equals("s")) {
            if (Integer.parseInt(values.get(0).getTextContent()) >= strings.size()) {
                faults.add(place + " has no string");
            }
        } else if (!Double.isFinite(Double.parseDouble(values.get(0).getTextContent()))) {
            faults.add(place + " is no number");
        }
    }

    private void columns(String sheet) {
        int last = 0;
        for (Element column : parts.elements(sheet, "col")) {
            if (Integer.parseInt(column.getAttribute("min")) <= last) {
                faults.add(sheet + ": column " + column.getAttribute("min") + " twice");
            }
            last = Integer.parseInt(column.getAttribute("max"));
        }
    }

    private void merged(String sheet) {
        List<CellRangeAddress> areas = parts.elements(sheet, "mergeCell").stream()
                .map(area -> CellRangeAddress.valueOf(area.getAttribute("ref")))
                .toList();
        for (int i = 0; i < areas.size(); i++) {
            for (CellRangeAddress other : areas.subList(i + 1, areas.size())) {
                if (areas.get(i).intersects(other)) {
                    faults.add(sheet + ": " + other.formatAsString() + " is merged twice");
                }
            }
        }
    }
}
