package health.cx.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook in the making. Not for more than one thread. */
public final class Book implements AutoCloseable {

    /** As many characters as Excel shows of a document's property. */
    private static final int LONGEST_TITLE = 255;

    private final XSSFWorkbook workbook = new XSSFWorkbook(new RowSheet.Factory());
    private final Styles styles;
    private final Words words = (Words) workbook.getSharedStringSource();
    private final Imprint imprint;

    /** An empty workbook. */
    public Book(Imprint imprint, Dress dress) {
        this.imprint = imprint;
        this.styles = new Styles(workbook, dress);
        sign();
    }

    private void sign() {
        PackagePropertiesPart core =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        Optional<Date> date = Optional.of(
                Date.from(imprint.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitleProperty(Legible.upTo(LONGEST_TITLE, imprint.title()));
        core.setCreatorProperty(imprint.creator());
        core.setLastModifiedByProperty(imprint.creator());
        core.setLanguageProperty(styles.language());
        core.setCreatedProperty(date);
        core.setModifiedProperty(date);
        if (!styles.dress().organisation().isEmpty()) {
            workbook.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setCompany(Legible.upTo(LONGEST_TITLE, styles.dress().organisation()));
        }
    }

    /** The designed page; call it first, so that it is the first sheet, and fill it when the tables are there. */
    public Page page(String name) {
        return new Page(workbook.createSheet(name), styles);
    }

    /**
     * Adds a sheet with a table.
     *
     * @param pointer the words above the table that lead to the charts below it; null without charts
     */
    public TableSheet table(health.cx.report.table.Table table, @Nullable String pointer) {
        RowSheet sheet = (RowSheet) workbook.createSheet(table.sheet());
        Rows rows = new Rows(table.headers().size(), styles, words);
        TableSheet written = TableSheet.write(sheet, table, pointer, styles, rows);
        sheet.end(rows);
        return written;
    }

    /** Writes the workbook, opened at its first sheet; the same content gives the same bytes. */
    public void writeTo(OutputStream out) throws IOException {
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
        workbook.write(new FixedTimeZip(out));
    }

    @Override
    public void close() throws IOException {
        workbook.getPackage().revert(); // closing would write it all once more, to nowhere
    }
}
