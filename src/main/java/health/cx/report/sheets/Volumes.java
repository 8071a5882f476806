package health.cx.report.sheets;

import health.cx.evaluate.Practice;
import health.cx.report.edition.Edition;

/** The volumes of an issue, made when asked for: a hundred workbooks need not be in memory at once. */
public final class Volumes {

    private final Disclosure disclosure;
    private final Disclosure ofNetwork;
    private final House house;

    /** The volumes of this edition. */
    public Volumes(Edition edition, House house) {
        this(edition, edition, house);
    }

    /** The same, but for the network's workbook, which is made from an edition of its own. */
    public Volumes(Edition edition, Edition ofNetwork, House house) {
        this.house = house;
        Wording wording = house.wording();
        this.disclosure = new Disclosure(edition, wording);
        this.ofNetwork = edition.equals(ofNetwork) ? disclosure : new Disclosure(ofNetwork, wording);
    }

    /** The network's: every practice by name. */
    public Volume ofNetwork() {
        return Volume.of(ofNetwork.ofNetwork(), house);
    }

    /** A practice's: its own figures, and its peers only as averages. */
    public Volume of(Practice practice) {
        return Volume.of(disclosure.of(practice), house);
    }
}
