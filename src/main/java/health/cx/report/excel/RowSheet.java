package health.cx.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** A sheet of the library whose last rows are {@link Rows}. */
final class RowSheet extends XSSFSheet {

    private static final String END = "</sheetData>";
    private static final Pattern DIMENSION = Pattern.compile("<dimension ref=\"[^\"]*\"/>");

    private @Nullable Rows rows;

    /** Makes a workbook's sheets and its table of texts. */
    static final class Factory extends XSSFFactory {

        @Override
        public POIXMLDocumentPart newDocumentPart(POIXMLRelation kind) {
            if (kind == XSSFRelation.SHARED_STRINGS) {
                return new Words();
            }
            return kind == XSSFRelation.WORKSHEET ? new RowSheet() : super.newDocumentPart(kind);
        }
    }

    void end(Rows last) {
        rows = last;
    }

    @Override
    protected void write(OutputStream out) throws IOException {
        if (rows == null) {
            super.write(out);
            return;
        }
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        super.write(rest);
        String xml = DIMENSION
                .matcher(rest.toString(StandardCharsets.UTF_8))
                .replaceFirst("<dimension ref=\"A1:" + rows.lastColumn() + rows.last() + "\"/>");
        int end = xml.indexOf(END);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(xml, 0, end).append(rows.xml()).append(xml, end, xml.length());
        writer.flush(); // who opened the stream closes it
    }
}
