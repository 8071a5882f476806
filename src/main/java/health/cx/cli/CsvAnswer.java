package health.cx.cli;

import health.cx.source.rejects.RejectColumns;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** An answer as CSV that a spreadsheet can open without running anything in it. */
final class CsvAnswer implements AnswerPrinter {

    private final PrintWriter out;
    private final CSVPrinter csv;

    CsvAnswer(PrintWriter out) {
        this.out = out;
        try {
            this.csv = new CSVPrinter(
                    out, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void columns(List<String> names) {
        print(names.stream().map(RejectColumns::harmless).toList());
    }

    @Override
    public void row(List<@Nullable Object> values) {
        print(values.stream().map(CsvAnswer::text).toList());
    }

    private static String text(@Nullable Object value) {
        String text = AnswerPrinter.text(value);
        return value instanceof Number ? text : RejectColumns.harmless(text);
    }

    private void print(List<String> texts) {
        try {
            csv.printRecord(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {
        out.flush();
    }
}
