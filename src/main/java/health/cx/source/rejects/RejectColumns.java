package health.cx.source.rejects;

import health.cx.source.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a file of rejects: first what a person needs to know, then the columns of the subject, last what names
 * the record for ever. The last column is never empty, because spreadsheets leave out empty fields at the end of a line.
 */
public final class RejectColumns {

    static final String FILE = "cx_file";
    static final String LINE = "cx_line";
    static final String COLUMN = "cx_column";
    static final String VALUE = "cx_value";
    static final String REASON = "cx_reason";
    static final String EXPECTED = "cx_expected";
    static final String MAPPING = "cx_mapping";
    static final String PART = "cx_part";
    static final String SHA256 = "cx_sha256";

    /** What stands before the columns of the subject. */
    public static final List<String> ABOUT = List.of(FILE, LINE, COLUMN, VALUE, REASON, EXPECTED);

    /** What stands behind them. */
    public static final List<String> RECORD = List.of(MAPPING, PART, SHA256);

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private RejectColumns() {}

    /** The header line of a subject's file. */
    public static List<String> of(Subject subject) {
        List<String> columns = new ArrayList<>(ABOUT);
        columns.addAll(subject.columnNames());
        columns.addAll(RECORD);
        return columns;
    }

    /** Text that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers. */
    public static String harmless(String text) {
        return startsFormula(text) && !text.matches("[+-]?\\d+([.,]\\d+)?") ? "'" + text : text;
    }

    /** The text without the apostrophe that {@link #harmless} put in front. */
    static String plain(String text) {
        return text.startsWith("'") && startsFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
