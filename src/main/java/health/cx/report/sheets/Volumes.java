package health.cx.report.sheets;

import health.cx.evaluate.Practice;
import health.cx.report.edition.Edition;

/** The volumes of an issue, made when asked for: a hundred workbooks need not be in memory at once. */
public final class Volumes {

    private final Disclosure disclosure;

    /** The volumes of this edition. */
    public Volumes(Edition edition) {
        this.disclosure = new Disclosure(edition, new Wording());
    }

    /** The network's: every practice by name. */
    public Volume ofNetwork() {
        return Volume.of(disclosure.ofNetwork());
    }

    /** A practice's: its own figures, and its peers only as averages. */
    public Volume of(Practice practice) {
        return Volume.of(disclosure.of(practice));
    }
}
