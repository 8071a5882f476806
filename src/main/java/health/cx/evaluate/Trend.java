package health.cx.evaluate;

import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Cell;
import health.cx.evaluate.score.Dossier;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;

/** The periods in which an entity's figures are followed over time: logs and bills by month, surveys as they allow. */
final class Trend {

    private static final int TYPICAL = 30;

    private final Dossier dossier;
    private final Maturity maturity;
    private final YearMonth start;
    private final YearMonth end;
    private final Grain surveys;

    Trend(Dossier dossier, Settings settings, Maturity maturity) {
        this.dossier = dossier;
        this.maturity = maturity;
        this.end = YearMonth.from(settings.period().end());
        this.start = end.minusMonths(Math.max(1, settings.history()) - 1L);
        this.surveys = enough(Grain.MONTH) ? Grain.MONTH : enough(Grain.QUARTER) ? Grain.QUARTER : Grain.YEAR;
    }

    /** By how long periods survey scores are followed. */
    Grain surveys() {
        return surveys;
    }

    /** That and why, in a sentence. */
    String reason() {
        if (dossier.months(Outcome.SURVEY).isEmpty()) {
            return "no surveys, so no trend of their scores.";
        }
        String why = switch (surveys) {
            case MONTH -> "its latest months have 11 respondents or more each and a median of 30 or more";
            case QUARTER -> "its latest months do not have 11 respondents each and a median of 30, its quarters do";
            case YEAR -> "neither its latest months nor its quarters have 11 respondents each and a median of 30";
        };
        return "survey trend by %s, because %s.".formatted(surveys.text(), why);
    }

    /** Whether the mature periods of the latest year, or those there are, have 11 respondents each and a median of 30. */
    private boolean enough(Grain grain) {
        NavigableSet<YearMonth> seen = dossier.months(Outcome.SURVEY);
        if (seen.isEmpty()) {
            return false;
        }
        List<Period> mature = grain.between(seen.first(), end)
                .filter(period -> maturity.mature(Outcome.SURVEY, period))
                .toList();
        long[] respondents = mature.stream()
                .skip(Math.max(0, mature.size() - grain.perYear()))
                .mapToLong(this::respondents)
                .sorted()
                .toArray();
        return respondents.length > 0
                && respondents[0] >= SmallestBase.MEAN
                && respondents[(respondents.length - 1) / 2] + respondents[respondents.length / 2] >= 2 * TYPICAL;
    }

    private long respondents(Period period) {
        return Maturity.months(period).mapToLong(dossier::respondents).sum();
    }

    /** The trend's periods for a measure; none for a measure without evidence. */
    List<Period> periods(Measure measure) {
        NavigableSet<YearMonth> seen = dossier.months(measure.outcome()).headSet(end, true);
        if (seen.isEmpty() || !dossier.knows(measure)) {
            return List.of();
        }
        Grain grain = Cell.holds(measure) ? Grain.MONTH : surveys;
        YearMonth first = seen.first().isAfter(start) ? seen.first() : start;
        return grain.between(first, end)
                .filter(period -> !YearMonth.from(period.start()).isAfter(seen.last()))
                .toList();
    }
}
