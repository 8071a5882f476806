package health.cx.report.sheets;

/** Where in a workbook a figure stands. */
public final class FigureSheets {

    private FigureSheets() {}

    /** The sheet that shows a figure of a period that is compared, or else of a trend; in English, as runs speak. */
    public static String of(boolean isCompared) {
        return Wording.english()
                .tab(isCompared ? TouchpointsSheet.ID : PeriodsSheet.ID)
                .name();
    }
}
