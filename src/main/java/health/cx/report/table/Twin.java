package health.cx.report.table;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV: comma, quotes where needed, one line feed a row, numbers as they are shown. */
public final class Twin {

    /** How every CSV file of the reports is written. */
    public static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private Twin() {}

    /** Writes the header and the rows. */
    public static void write(Table table, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(table.headers());
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                printer.print(text(cell));
            }
            printer.println();
        }
        printer.flush();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text words) {
            return Plain.words(words.text());
        }
        if (cell instanceof Cell.Quantity number) {
            return Plain.number(number.value());
        }
        return cell instanceof Cell.Day day ? day.date().toString() : "";
    }
}
