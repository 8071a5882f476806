package health.cx.report.strict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Sheets have names that Excel takes, and names and charts refer to sheets that are there. */
final class Book {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final Pattern SHEET_NAME = Pattern.compile("(?!')[^\\[\\]:*?/\\\\\\p{Cntrl}]{1,31}(?<!')");
    /** A comma that is not in the quoted name of a sheet. */
    private static final Pattern BETWEEN_AREAS = Pattern.compile(",(?=(?:[^']*'[^']*')*[^']*$)");

    private static final Pattern REFERENCE =
            Pattern.compile("(?:'((?:[^']|'')+)'|([\\p{L}\\p{Nd}_.]+))!\\$?[A-Z$0-9]+(?::\\$?[A-Z$0-9]+)?");

    private Book() {}

    static Stream<String> faults(Parts parts) {
        List<String> faults = new ArrayList<>();
        Set<String> sheets = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Element sheet : parts.elements(WORKBOOK, "sheet")) {
            String name = sheet.getAttribute("name");
            if (!SHEET_NAME.matcher(name).matches() || !sheets.add(name.toLowerCase(Locale.ROOT))) {
                faults.add(WORKBOOK + ": '" + name + "' is no name for a sheet, or names two");
            }
            if (!ids.add(sheet.getAttribute("sheetId"))) {
                faults.add(WORKBOOK + ": two sheets with the id " + sheet.getAttribute("sheetId"));
            }
        }
        names(parts, sheets, faults);
        for (String chart : parts.in("xl/charts/")) {
            parts.elements(chart, "f")
                    .forEach(formula -> refer(chart, formula.getTextContent().trim(), sheets, faults));
        }
        return faults.stream();
    }

    private static void names(Parts parts, Set<String> sheets, List<String> faults) {
        Set<String> names = new HashSet<>();
        for (Element name : parts.elements(WORKBOOK, "definedName")) {
            String key = name.getAttribute("name").toLowerCase(Locale.ROOT) + " " + name.getAttribute("localSheetId");
            String sheet = name.getAttribute("localSheetId");
            if (!names.add(key)) {
                faults.add(WORKBOOK + ": two names " + key);
            }
            if (!sheet.isEmpty() && Integer.parseInt(sheet) >= sheets.size()) {
                faults.add(WORKBOOK + ": " + key + " belongs to no sheet");
            }
            for (String area : BETWEEN_AREAS.split(name.getTextContent().trim(), -1)) {
                refer(WORKBOOK, area, sheets, faults);
            }
        }
    }

    private static void refer(String part, String formula, Set<String> sheets, List<String> faults) {
        Matcher reference = REFERENCE.matcher(formula);
        String quoted = reference.matches() ? reference.group(1) : null;
        String sheet = quoted != null ? quoted.replace("''", "'") : reference.matches() ? reference.group(2) : "";
        if (!sheets.contains(sheet.toLowerCase(Locale.ROOT))) {
            faults.add(part + ": " + formula + " is nowhere");
        }
    }
}
