package health.cx.evaluate;

import health.cx.evaluate.drivers.Experience;
import health.cx.evaluate.drivers.Trait;
import health.cx.evaluate.drivers.Visits;
import health.cx.evaluate.score.Amount;
import health.cx.evaluate.score.Distribution;
import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Instrument;
import health.cx.evaluate.score.Lifetimes;
import health.cx.evaluate.score.Tally;
import health.cx.evaluate.segment.Membership;
import health.cx.evaluate.segment.Segment;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the warehouse knows, taken in row by row. Months are those of the visit's local service date. Rows may come in
 * any order but for {@code patient} and {@code respondent}, whose numbers the caller gives in order of first
 * appearance (never by patient key), so that seeded resampling gives the same figures whatever the installation's
 * secret. An unknown practice, measure or item is an error of the caller.
 */
public final class Evidence {

    private final List<Practice> practices;
    private final List<Measure> measures;
    private final Instrument instrument;
    private final Map<String, Measure> measureById = new HashMap<>();
    private final Map<String, Dossier> dossierById = new HashMap<>();
    private final Breaks breaks;
    private final Map<String, Dossier> staffById = new HashMap<>();
    private final Membership membership = new Membership();
    private final Map<String, Visits> visitsById = new HashMap<>();

    /** Evidence about these practices, for these measures, whose survey scores are adjusted for these. */
    public Evidence(List<Practice> practices, List<Measure> measures, List<Adjuster> adjusters) {
        this.practices = List.copyOf(practices);
        this.measures = List.copyOf(measures);
        this.instrument = new Instrument(measures, adjusters);
        this.breaks = new Breaks(measures);
        measures.forEach(measure -> measureById.put(measure.id(), measure));
        practices.forEach(practice -> dossierById.put(practice.id(), new Dossier(instrument)));
        practices.forEach(practice -> visitsById.put(practice.id(), new Visits()));
    }

    /**
     * Adds to a {@link Kind#RATE} or a {@link Kind#FREQUENCY} (or, with its number in the numerator, to a
     * {@link Kind#COUNT}).
     */
    public void count(String practiceId, YearMonth month, String measureId, long numerator, long denominator) {
        Measure measure = measure(measureId, Kind.RATE, Kind.FREQUENCY, Kind.COUNT);
        if (numerator < 0 || (measure.kind() == Kind.RATE && numerator > denominator)) {
            throw new IllegalArgumentException(measureId + ": " + numerator + " of " + denominator);
        }
        ((Tally) dossier(practiceId).cell(measure, month)).add(numerator, denominator);
    }

    /** Adds an amount of money from {@code n} bill lines to a {@link Kind#SUM}. */
    public void sum(String practiceId, YearMonth month, String measureId, BigDecimal amount, long n) {
        ((Amount) dossier(practiceId).cell(measure(measureId, Kind.SUM), month)).add(amount, n);
    }

    /** Adds {@code visits} visits of one patient that took {@code value} minutes or days to a {@link Kind#DURATION}. */
    public void duration(String practiceId, YearMonth month, String measureId, int patient, double value, long visits) {
        if (!Double.isFinite(value) || visits < 1) {
            throw new IllegalArgumentException(measureId + ": " + visits + " visits of " + value);
        }
        Measure measure = measure(measureId, Kind.DURATION);
        Dossier dossier = dossier(practiceId);
        ((Distribution) dossier.cell(measure, month)).add(value, visits);
        if (measure.headline()) {
            dossier.visits(measure).add(month, patient, value, visits);
        }
    }

    /** Adds {@code n} visits that left without being seen: they count as not within a {@link Kind#DURATION}'s target. */
    public void outsideTarget(String practiceId, YearMonth month, String measureId, long n) {
        ((Distribution) dossier(practiceId).cell(measure(measureId, Kind.DURATION), month)).addOutside(n);
    }

    /** Adds {@code n} cases that {@code ended} after so many days, or were last seen open then, to a {@link Kind#LIFETIME}. */
    public void lifetime(String practiceId, YearMonth month, String measureId, int days, boolean ended, long n) {
        if (n < 1) {
            throw new IllegalArgumentException(measureId + ": " + n + " cases");
        }
        ((Lifetimes) dossier(practiceId).cell(measure(measureId, Kind.LIFETIME), month)).add(days, ended, n);
    }

    /** Adds one respondent's answer to a {@link Kind#ITEM}. */
    public void answer(String practiceId, YearMonth month, int respondent, int patient, String itemId, double answer) {
        if (!Double.isFinite(answer)) {
            throw new IllegalArgumentException(itemId + ": answer " + answer);
        }
        dossier(practiceId).answer(month, respondent, patient, measure(itemId, Kind.ITEM), answer);
    }

    /**
     * Adds what a respondent's scores are adjusted for, in the order of the adjusters; NaN where it is not known. Who has
     * not answered anything yet is passed over.
     */
    public void adjusters(String practiceId, YearMonth month, int respondent, double... values) {
        if (values.length != instrument.adjusters().size()) {
            throw new IllegalArgumentException(values.length + " adjusters");
        }
        dossier(practiceId).adjust(month, respondent, values);
    }

    /**
     * Tells that a {@link Kind#ITEM} is asked otherwise from this month on: in another version of the questionnaire, or of
     * patients who are drawn in another way. {@code practiceId} may be {@link Figure#NETWORK}.
     */
    public void breakAt(String practiceId, YearMonth month, String itemId) {
        breaks.add(practiceId, measure(itemId, Kind.ITEM).id(), month);
    }

    /** Enters the levels of a respondent's visit, one for each segment in the order of {@link Segment}. */
    public void levels(int respondent, List<String> ofSegments) {
        membership.add(respondent, ofSegments);
    }

    /** Adds one answer of staff to a {@link Kind#ITEM}; each respondent counts as one of the staff. */
    public void staffAnswer(String practiceId, YearMonth month, int respondent, String itemId, double answer) {
        if (!Double.isFinite(answer)) {
            throw new IllegalArgumentException(itemId + ": answer " + answer);
        }
        dossier(practiceId);
        staffById
                .computeIfAbsent(practiceId, id -> new Dossier(instrument))
                .answer(month, respondent, respondent, measure(itemId, Kind.ITEM), answer);
    }

    /** Adds what is known of a visit whose patient answered; who answered nothing that is asked is passed over. */
    public void experience(String practiceId, YearMonth month, Experience visit) {
        if (dossier(practiceId).response(month, visit.respondent()) != null) {
            visits(practiceId).add(month, visit);
        }
    }

    /** Adds completed visits with a trait about which patients were asked, and how many of them answered. */
    public void frame(String practiceId, YearMonth month, Trait trait, String value, long asked, long answered) {
        visits(practiceId).add(month, trait, value, asked, answered);
    }

    private Visits visits(String practiceId) {
        dossier(practiceId);
        return Objects.requireNonNull(visitsById.get(practiceId));
    }

    private Dossier dossier(String practiceId) {
        Dossier dossier = dossierById.get(practiceId);
        if (dossier == null) {
            throw new IllegalArgumentException("no practice " + practiceId);
        }
        return dossier;
    }

    private Measure measure(String id, Kind... kinds) {
        Measure measure = measureById.get(id);
        if (measure == null || !List.of(kinds).contains(measure.kind())) {
            throw new IllegalArgumentException("no measure " + id + " of kind " + List.of(kinds));
        }
        return measure;
    }

    List<Practice> practices() {
        return practices;
    }

    List<Measure> measures() {
        return measures;
    }

    Breaks breaks() {
        return breaks;
    }

    Map<String, Visits> visits() {
        return visitsById;
    }

    Instrument instrument() {
        return instrument;
    }

    Membership membership() {
        return membership;
    }

    /** What the staff of a practice answered. */
    Dossier staffOf(Practice practice) {
        return staffById.getOrDefault(practice.id(), new Dossier(instrument));
    }

    /** What is known of one practice. */
    Dossier of(Practice practice) {
        return dossier(practice.id());
    }

    /** What is known of all practices as if they were one, without answers other than these practices'. */
    Dossier ofNetwork(Set<String> answering) {
        Dossier network = new Dossier(instrument);
        practices.forEach(practice -> network.addAll(of(practice), measures, answering.contains(practice.id())));
        return network;
    }
}
