package health.cx.report.sheets;

import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Verdict;
import health.cx.evaluate.Window;
import health.cx.evaluate.disclose.Certificate;
import health.cx.evaluate.disclose.Policy;
import health.cx.report.edition.Provenance;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How to read the sheets: words, markers, windows, measures, and where the data came from. */
final class MethodSheet {

    static final String ID = "method";
    private static final List<String> WORDS = List.of(
            "score",
            "share",
            "range",
            "peers",
            "top-quarter",
            "change",
            "exploratory",
            "case-mix",
            "reliability",
            "adjusted",
            "limits",
            "signal",
            "open",
            "names",
            "privacy");

    private record Row(String section, String term, String meaning) {}

    private final View view;
    private final String version;
    private final Wording wording;
    private final List<Row> rows = new ArrayList<>();

    private MethodSheet(View view, String version) {
        this.view = view;
        this.version = version;
        this.wording = view.wording();
    }

    /** The sheet; {@code version} is the hash of all else that the workbook says. */
    static Table of(View view, String version) {
        MethodSheet sheet = new MethodSheet(view, version);
        sheet.words();
        sheet.windows();
        view.measures().forEach(sheet::measure);
        sheet.certificate(view.edition().evaluation().certificate());
        sheet.provenance(view.edition().provenance());
        return Table.of(
                view.wording().tab(ID),
                view.wording().say("method.title"),
                Notes.of(view, "method.line"),
                List.<Column<Row>>of(
                        new Column<>(sheet.wording.say("column.section"), row -> Cell.text(row.section)),
                        new Column<>(sheet.wording.say("column.term"), row -> Cell.text(row.term)),
                        new Column<>(sheet.wording.say("column.meaning"), row -> Cell.text(row.meaning))),
                sheet.rows,
                view.wording().say("nothing"));
    }

    private void add(String section, String term, String meaning) {
        rows.add(new Row(wording.say("method." + section), term, meaning));
    }

    private void words() {
        for (String word : WORDS) {
            add("words", wording.say("word." + word), wording.say("word." + word + ".meaning"));
        }
        for (Verdict verdict : Verdict.values()) {
            add("verdicts", wording.verdict(verdict), wording.say("verdict." + verdict + ".meaning"));
        }
        for (Marker marker : Marker.values()) {
            add("markers", marker.text(), wording.say("marker." + marker));
        }
    }

    private void windows() {
        new TreeMap<>(view.edition().evaluation().windows())
                .forEach((outcome, window) -> add("windows", wording.say("outcome." + outcome), describe(window)));
    }

    private String describe(Window window) {
        return wording.say(
                "window",
                say(window.current()),
                say(window.previous()),
                say(window.lastYear()),
                wording.say(window.reason()));
    }

    private String say(@Nullable Period period) {
        return period == null ? wording.say("none") : wording.period(period);
    }

    private void measure(Measure measure) {
        String target = measure.target() == null ? wording.say("none") : wording.plain(measure.target());
        add(
                "measures",
                measure.label(),
                wording.say(
                        "measure",
                        measure.id(),
                        measure.version(),
                        wording.say("kind." + measure.kind()),
                        wording.unit(measure),
                        wording.say("direction." + measure.direction()),
                        target,
                        wording.plain(measure.practical())));
    }

    /** By which policy what is hidden, and what that does not promise. */
    private void certificate(Certificate certificate) {
        Certificate.Tally hidden = certificate.together();
        String policy = certificate.policy().id();
        add("certificate", wording.say("certificate.policy"), policy + ": " + wording.say("policy." + policy));
        add("certificate", wording.say("certificate.considered"), figures(hidden.considered()));
        add("certificate", wording.say("certificate.small"), figures(hidden.small()));
        add("certificate", wording.say("certificate.beside"), figures(hidden.beside()));
        add(
                "certificate",
                wording.say("certificate.open"),
                wording.say(
                        "certificate.open." + (certificate.policy() == Policy.NONE ? "nothing" : "meaning"),
                        certificate.policy().openCount()));
        Certificate.Attack attack = certificate.attack();
        if (attack != null) {
            attack(attack);
        }
        add("certificate", wording.say("certificate.not"), wording.say("certificate.not.meaning"));
    }

    /** What an attack on the finished files came to. */
    private void attack(Certificate.Attack attack) {
        add(
                "certificate",
                wording.say("certificate.attacked"),
                wording.say("certificate.attacked.meaning", wording.number(Shape.COUNT, (double) attack.cells())));
        add(
                "certificate",
                wording.say("certificate.number"),
                Double.isInfinite(attack.number())
                        ? wording.say("certificate.number.any")
                        : wording.say(
                                "certificate.number.meaning",
                                wording.number(Shape.COUNT, Math.floor(attack.number()))));
        add(
                "certificate",
                wording.say("certificate.points"),
                wording.say("certificate.points.meaning", wording.number(Shape.COUNT, Math.floor(attack.points()))));
        if (attack.alike() > 0) {
            add(
                    "certificate",
                    wording.say("certificate.alike"),
                    wording.say("certificate.alike.meaning", wording.number(Shape.COUNT, (double) attack.alike())));
        }
    }

    private String figures(long number) {
        return wording.say("certificate.figures", wording.number(Shape.COUNT, (double) number));
    }

    private void provenance(Provenance from) {
        add("provenance", wording.say("from.job"), from.job());
        add("provenance", wording.say("from.version"), from.cxVersion());
        add("provenance", wording.say("from.data"), version);
        // in a practice's it would change every night, and with it every workbook whose figures stay the same
        if (view.ofNetwork()) {
            add(
                    "provenance",
                    wording.say("from.until"),
                    wording.day(view.edition().evaluation().dataUntil()));
        }
        add("provenance", wording.say("from.currency"), from.currency());
        add("provenance", wording.say("from.zone"), from.timeZone());
        from.notes().forEach(note -> add("provenance", wording.say("from.note"), wording.say(note)));
        from.networkNotes().forEach(note -> add("provenance", wording.say("from.note"), wording.say(note)));
    }
}
