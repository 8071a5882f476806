package health.cx.report.sheets;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Statistic;
import health.cx.report.table.Shape;

/** Which shape a measure's numbers have. */
public final class Shapes {

    private Shapes() {}

    /** Of one of its statistics: shares of a measure that is no share itself are whole per cents. */
    public static Shape of(Measure measure, Statistic statistic) {
        return switch (statistic) {
            case TOP_BOX, MIDDLE_BOX, BOTTOM_BOX, WITHIN_TARGET -> Shape.SHARE;
            case COUNT, SUM, RATE, LINEAR_MEAN, MEAN, MEDIAN, P90, ADJUSTED_MEAN -> of(measure);
        };
    }

    static Shape of(Measure measure) {
        return switch (measure.unit()) {
            case "rate" -> measure.outcome() == Outcome.SURVEY ? Shape.SHARE : Shape.RATE;
            case "minutes", "days" -> Shape.MINUTES;
            case "visits" -> Shape.COUNT;
            case "money" -> Shape.MONEY;
            case "per_100_visits" -> Shape.FREQUENCY;
            default -> Shape.SCORE;
        };
    }

    /** A score of patients' answers, which without a word reads as minutes or shares. */
    static boolean isScore(Measure measure) {
        return measure.unit().equals("score");
    }

    /** Of its differences. */
    public static Shape change(Measure measure) {
        return switch (of(measure)) {
            case SHARE -> Shape.SHARE_CHANGE;
            case RATE -> Shape.RATE_CHANGE;
            case FREQUENCY -> Shape.FREQUENCY_CHANGE;
            case MINUTES -> Shape.MINUTES_CHANGE;
            case COUNT, MONEY -> Shape.COUNT_CHANGE;
            default -> Shape.SCORE_CHANGE;
        };
    }

    /** {@code 17 minutes}, {@code 93.4 %}, {@code 77.1}. */
    static String say(Measure measure, double value, Wording wording) {
        String number = wording.number(of(measure), value);
        return switch (measure.unit()) {
            case "minutes", "days", "per_100_visits" -> number + " " + wording.unit(measure);
            default -> number;
        };
    }
}
