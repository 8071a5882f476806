package health.cx.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's texts, each kept once however often it stands there. */
final class Words {

    private final SharedStringsTable strings;
    private final Map<String, Integer> indices = new HashMap<>();

    Words(XSSFWorkbook workbook) {
        this.strings = workbook.getSharedStringSource();
    }

    int index(String text) {
        return indices.computeIfAbsent(
                text, some -> strings.addSharedStringItem(new XSSFRichTextString(Legible.inCell(some))));
    }
}
