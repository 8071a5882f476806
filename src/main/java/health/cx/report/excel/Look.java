package health.cx.report.excel;

import org.jspecify.annotations.Nullable;

/** How a cell looks. Colours tell nothing that words do not tell too, and stay apart for colour-blind readers. */
public enum Look {
    TITLE(20, true, "1F3A5F", null, Align.LEFT, false),
    SUBTITLE(11, false, "505050", null, Align.LEFT, false),
    SENTENCE(12, false, "1A1A1A", null, Align.LEFT, true),
    HEADING(13, true, "1F3A5F", null, Align.LEFT, false),
    HEAD(10, true, "FFFFFF", "1F3A5F", Align.LEFT, true),
    HEAD_IN(10, true, "FFFFFF", "1F3A5F", Align.LEFT_IN, true),
    HEAD_NUMBER(10, true, "FFFFFF", "1F3A5F", Align.RIGHT, true),
    ROW(11, false, "1A1A1A", null, Align.LEFT, false, true),
    ROW_STRONG(11, true, "1A1A1A", null, Align.RIGHT, false, true),
    ROW_NUMBER(11, false, "1A1A1A", null, Align.RIGHT, false, true),
    ROW_BETTER(11, true, "0B5394", null, Align.LEFT_IN, false, true),
    ROW_WORSE(11, true, "A33B00", null, Align.LEFT_IN, false, true),
    ROW_QUIET(11, false, "505050", null, Align.LEFT_IN, false, true),
    TILE_LABEL(10, false, "505050", "EEF2F7", Align.CENTER, true),
    TILE_VALUE(14, true, "1F3A5F", "EEF2F7", Align.CENTER, false),
    FINDING(11, true, "1A1A1A", null, Align.LEFT, true),
    EVIDENCE(10, false, "505050", null, Align.LEFT, true),
    LINK(10, false, "0B5394", null, Align.LEFT, false),
    STEP_LINK(10, false, "0B5394", "FFF4E5", Align.LEFT, false),
    STEP(12, true, "1A1A1A", "FFF4E5", Align.LEFT, true),
    QUIET(10, false, "505050", null, Align.LEFT, true),
    BODY(10, false, "1A1A1A", null, Align.LEFT_IN, true),
    BODY_NUMBER(10, false, "1A1A1A", null, Align.RIGHT, true);

    enum Align {
        LEFT,
        /** A little to the right, off the number in the column before. */
        LEFT_IN,
        CENTER,
        RIGHT
    }

    final int points;
    final boolean bold;
    final String ink;
    final @Nullable String paper;
    final Align align;
    final boolean wrap;
    final boolean ruled;

    Look(int points, boolean bold, String ink, @Nullable String paper, Align align, boolean wrap) {
        this(points, bold, ink, paper, align, wrap, false);
    }

    Look(int points, boolean bold, String ink, @Nullable String paper, Align align, boolean wrap, boolean ruled) {
        this.points = points;
        this.bold = bold;
        this.ink = ink;
        this.paper = paper;
        this.align = align;
        this.wrap = wrap;
        this.ruled = ruled;
    }
}
