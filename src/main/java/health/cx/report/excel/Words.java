package health.cx.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's texts, each kept once however often it stands there. */
final class Words {

    /** A little under what a cell takes. */
    private static final int LONGEST = 32_000;

    private final SharedStringsTable strings;
    private final Map<String, Integer> indices = new HashMap<>();

    Words(XSSFWorkbook workbook) {
        this.strings = workbook.getSharedStringSource();
    }

    int index(String text) {
        return indices.computeIfAbsent(
                text, some -> strings.addSharedStringItem(new XSSFRichTextString(fitting(some))));
    }

    /** A text as long as a cell takes. */
    static String fitting(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
