package health.cx.job;

import health.cx.evaluate.Adjuster;
import health.cx.evaluate.Evidence;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Practice;
import health.cx.evaluate.segment.Segment;
import health.cx.evaluate.segment.Visits;
import health.cx.warehouse.PublishedStar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands the published star's answers, counts and durations to the evaluation, row by row. */
final class EvidenceLoader {

    private static final String WAIT = "wait_to_be_seen_minutes";
    private static final String CHARGES = "charges_total";

    private final PublishedStar star;

    EvidenceLoader(PublishedStar star) {
        this.star = star;
    }

    List<Practice> practices() {
        return star.list("practices", row -> new Practice(row.text(), row.text(), row.optionalText()));
    }

    /** Takes what the dictionary asks for; the warehouse may know more. */
    Evidence load(List<Practice> practices, List<Measure> measures, List<Adjuster> adjusters) {
        Evidence evidence = new Evidence(practices, measures, adjusters);
        Set<String> asked = measures.stream().map(Measure::id).collect(Collectors.toSet());
        Numbering patients = new Numbering();
        counts("counts", evidence, asked);
        counts("aftercare_counts", evidence, asked);
        durations(evidence, asked);
        if (asked.contains(CHARGES)) {
            star.each("charges", row -> evidence.sum(row.text(), row.month(), CHARGES, row.amount(), row.integer()));
        }
        if (asked.contains(WAIT)) {
            star.each(
                    "waits",
                    row -> evidence.duration(
                            row.text(), row.month(), WAIT, patients.of(row.optionalInteger()), row.number(), 1));
            star.each("left_unseen", row -> evidence.outsideTarget(row.text(), row.month(), WAIT, row.integer()));
        }
        lifetimes(evidence, asked);
        Numbering respondents = new Numbering();
        answers(evidence, asked, respondents, patients);
        breaks(evidence, asked);
        if (!adjusters.isEmpty()) {
            adjusters(evidence, adjusters, respondents);
        }
        levels(evidence, respondents);
        staff(evidence, asked);
        new ExperienceLoader(star).load(evidence, respondents);
        return evidence;
    }

    private void levels(Evidence evidence, Numbering respondents) {
        star.each("respondent_segments", row -> {
            int respondent = respondents.of(row.optionalInteger());
            List<String> levels = new ArrayList<>();
            for (int i = 0; i < Segment.values().length; i++) {
                levels.add(row.text());
            }
            evidence.levels(respondent, levels);
        });
    }

    private void staff(Evidence evidence, Set<String> asked) {
        Numbering staff = new Numbering();
        star.each("staff_answers", row -> {
            String practice = row.text();
            YearMonth month = row.month();
            int respondent = staff.of(row.optionalInteger());
            String item = row.text();
            if (asked.contains(item)) {
                evidence.staffAnswer(practice, month, respondent, item, row.number());
            }
        });
    }

    /** The completed visits of a window by segment, with their waits. */
    Visits visits(Set<String> practices, Period window) {
        Visits visits = new Visits();
        star.each(
                "segment_visits",
                row -> {
                    String practice = row.text();
                    if (practices.contains(practice)) {
                        Segment segment = Segment.of(row.text());
                        String level = row.text();
                        double wait = row.optionalNumber();
                        visits.add(practice, segment, level, Double.isNaN(wait) ? null : wait, row.integer());
                    }
                },
                window.start(),
                window.end());
        return visits;
    }

    private void counts(String query, Evidence evidence, Set<String> asked) {
        star.each(query, row -> {
            String practice = row.text();
            YearMonth month = row.month();
            String measure = row.text();
            if (asked.contains(measure)) {
                evidence.count(practice, month, measure, row.integer(), row.integer());
            }
        });
    }

    private void durations(Evidence evidence, Set<String> asked) {
        star.each("durations", row -> {
            String practice = row.text();
            YearMonth month = row.month();
            String measure = row.text();
            if (asked.contains(measure)) {
                evidence.duration(practice, month, measure, -1, row.number(), row.integer());
            }
        });
    }

    private void lifetimes(Evidence evidence, Set<String> asked) {
        star.each("lifetimes", row -> {
            String practice = row.text();
            YearMonth month = row.month();
            String measure = row.text();
            if (asked.contains(measure)) {
                evidence.lifetime(practice, month, measure, (int) row.integer(), row.yes(), row.integer());
            }
        });
    }

    private void answers(Evidence evidence, Set<String> asked, Numbering respondents, Numbering patients) {
        star.each("answers", row -> {
            String practice = row.text();
            YearMonth month = row.month();
            int respondent = respondents.of(row.optionalInteger());
            int patient = patients.of(row.optionalInteger());
            String item = row.text();
            // what a survey asks of the respondent rather than of the visit is no measure
            if (asked.contains(item)) {
                evidence.answer(practice, month, respondent, patient, item, row.number());
            }
        });
    }

    private void breaks(Evidence evidence, Set<String> asked) {
        star.each("breaks", row -> {
            String practice = row.text();
            YearMonth month = row.month();
            String item = row.text();
            if (asked.contains(item)) {
                evidence.breakAt(practice, month, item);
            }
        });
    }

    private void adjusters(Evidence evidence, List<Adjuster> adjusters, Numbering respondents) {
        star.each("adjusters", row -> {
            String practice = row.text();
            YearMonth month = row.month();
            int respondent = respondents.of(row.optionalInteger());
            Map<String, Double> known = new HashMap<>();
            for (String id : ComputedMeasures.adjusters()) {
                known.put(id, row.optionalNumber());
            }
            evidence.adjusters(
                    practice,
                    month,
                    respondent,
                    adjusters.stream()
                            .mapToDouble(adjuster -> Objects.requireNonNull(known.get(adjuster.id())))
                            .toArray());
        });
    }

    Map<Outcome, Map<YearMonth, LocalDate>> closes() {
        Map<Outcome, Map<YearMonth, LocalDate>> closes = new EnumMap<>(Outcome.class);
        star.each("maturity", row -> {
            Outcome outcome = Outcome.valueOf(row.text().toUpperCase(Locale.ROOT));
            YearMonth month = row.month();
            LocalDate day = row.day();
            if (day != null) {
                closes.computeIfAbsent(outcome, o -> new HashMap<>()).put(month, day);
            }
        });
        return closes;
    }
}
