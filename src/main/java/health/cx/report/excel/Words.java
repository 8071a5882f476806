package health.cx.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * A workbook's texts, each kept once however often it stands there. The library's own table keeps each as a tree of XML, which
 * it writes out to compare it with the others.
 */
final class Words extends SharedStringsTable {

    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** The number of a text, of any characters. */
    int index(String text) {
        count++;
        return asked.computeIfAbsent(text, fresh -> indexOfLegible(Legible.inCell(fresh)));
    }

    /** Of a cell that the library writes; no text here has parts that look otherwise than the rest. */
    @Override
    public int addSharedStringItem(RichTextString text) {
        count++;
        return indexOfLegible(((XSSFRichTextString) text).getCTRst().getT());
    }

    private int indexOfLegible(String text) {
        return indices.computeIfAbsent(text, fresh -> {
            texts.add(fresh);
            return uniqueCount++;
        });
    }

    @Override
    public RichTextString getItemAt(int index) {
        return new XSSFRichTextString(texts.get(index));
    }

    @Override
    public List<RichTextString> getSharedStringItems() {
        return texts.stream().<RichTextString>map(XSSFRichTextString::new).toList();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer xml = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst count=\"")
                .append(Integer.toString(count))
                .append("\" uniqueCount=\"")
                .append(Integer.toString(uniqueCount))
                .append("\" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (String text : texts) {
            // else the blanks around it would go
            xml.append(text.equals(text.strip()) ? "<si><t>" : "<si><t xml:space=\"preserve\">")
                    .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .append("</t></si>");
        }
        xml.append("</sst>");
        xml.flush(); // who opened the stream closes it
    }
}
