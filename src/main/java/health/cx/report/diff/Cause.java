package health.cx.report.diff;

/** What may have made a figure another: something of which the two issues tell that it has changed. */
public enum Cause {
    /** The measure's version is another. */
    DEFINITION("changed definition"),
    /** New files hold records that no file held before. */
    NEW_ROWS("new rows"),
    /** Records were replaced by newer versions of them, or corrected by replays. */
    CORRECTED_ROWS("corrected rows"),
    /** There are new files, and an issue does not tell whether their rows replace others. */
    NEW_FILES("rows of new files"),
    /** A file has other bytes than before. */
    RESTATED_FILES("rows of restated files"),
    /** A file's rows no longer count. */
    ROWS_GONE("rows gone"),
    /** The same bytes give other rows: another source file, look-up or version of cx, or a patient was forgotten. */
    OTHER_READING("the same files read otherwise"),
    /** The data are others, and no file tells why. */
    OTHER_DATA("other data"),
    /** The issues report on different periods, so that verdicts, and what is hidden, go by other windows. */
    PERIOD("another period"),
    /** Another version of cx wrote it. */
    PROGRAM("another cx"),
    /** The job file is another. */
    JOB("another job file"),
    /** The measure dictionary is another. */
    DICTIONARY("another measure dictionary"),
    /** The data reach until another day. */
    LATER("another newest day"),
    /** Nothing that the issues tell of has changed. */
    NOT_TOLD("not told by the issues");

    private final String text;

    Cause(String text) {
        this.text = text;
    }

    /** In words, as printed. */
    public String text() {
        return text;
    }
}
