package health.cx.report.excel;

import org.jspecify.annotations.Nullable;

/** How a cell looks. Colours tell nothing that words do not tell too, and stay apart for colour-blind readers. */
public enum Look {
    TITLE(20, true, Role.PRIMARY, null, Align.LEFT, false),
    SUBTITLE(11, false, Role.NEUTRAL, null, Align.LEFT, false),
    SENTENCE(12, false, Role.INK, null, Align.LEFT, true),
    HEADING(13, true, Role.PRIMARY, null, Align.LEFT, false),
    HEAD(10, true, Role.WHITE, Role.PRIMARY, Align.LEFT, true),
    HEAD_IN(10, true, Role.WHITE, Role.PRIMARY, Align.LEFT_IN, true),
    HEAD_NUMBER(10, true, Role.WHITE, Role.PRIMARY, Align.RIGHT, true),
    ROW(11, false, Role.INK, null, Align.LEFT, false, true),
    /** A name that takes two lines. */
    ROW_LONG(11, false, Role.INK, null, Align.LEFT, true, true),
    ROW_STRONG(11, true, Role.INK, null, Align.RIGHT, false, true),
    ROW_NUMBER(11, false, Role.INK, null, Align.RIGHT, false, true),
    ROW_BETTER(11, true, Role.GOOD, null, Align.LEFT_IN, false, true),
    ROW_WORSE(11, true, Role.BAD, null, Align.LEFT_IN, false, true),
    ROW_QUIET(11, false, Role.NEUTRAL, null, Align.LEFT_IN, false, true),
    TILE_LABEL(10, false, Role.NEUTRAL, Role.TILE, Align.CENTER, true),
    TILE_VALUE(14, true, Role.PRIMARY, Role.TILE, Align.CENTER, false),
    FINDING(11, true, Role.INK, null, Align.LEFT, true),
    EVIDENCE(10, false, Role.NEUTRAL, null, Align.LEFT, true),
    LINK(10, false, Role.ACCENT, null, Align.LEFT, false),
    STEP_LINK(10, false, Role.ACCENT, Role.STEP, Align.LEFT, false),
    STEP(12, true, Role.INK, Role.STEP, Align.LEFT, true),
    QUIET(10, false, Role.NEUTRAL, null, Align.LEFT, true),
    BODY(10, false, Role.INK, null, Align.LEFT_IN, true),
    BODY_NUMBER(10, false, Role.INK, null, Align.RIGHT, true);

    enum Align {
        LEFT,
        /** A little to the right, off the number in the column before. */
        LEFT_IN,
        CENTER,
        RIGHT
    }

    final int points;
    final boolean bold;
    final Role ink;
    final @Nullable Role paper;
    final Align align;
    final boolean wrap;
    final boolean ruled;

    Look(int points, boolean bold, Role ink, @Nullable Role paper, Align align, boolean wrap) {
        this(points, bold, ink, paper, align, wrap, false);
    }

    Look(int points, boolean bold, Role ink, @Nullable Role paper, Align align, boolean wrap, boolean ruled) {
        this.points = points;
        this.bold = bold;
        this.ink = ink;
        this.paper = paper;
        this.align = align;
        this.wrap = wrap;
        this.ruled = ruled;
    }
}
