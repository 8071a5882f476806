package health.cx.evaluate;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the months that verdicts compare: 12 mature ones with the 12 before, else 6 with 6, else 3 with 3. */
final class Windows {

    private static final List<Integer> LENGTHS = List.of(12, 6, 3);

    private final Maturity maturity;
    private final YearMonth last;

    /** Windows that end no later than the reported period. */
    Windows(Maturity maturity, Period reported) {
        this.maturity = maturity;
        this.last = YearMonth.from(reported.end());
    }

    /** The window of an outcome whose data begin in {@code first}; null where there are none. */
    Window of(Outcome outcome, @Nullable YearMonth first) {
        if (first != null) {
            for (int length : LENGTHS) {
                YearMonth end = end(outcome, length, first.plusMonths(2L * length - 1));
                if (end != null) {
                    return pair(outcome, length, end, first);
                }
            }
            YearMonth end = end(outcome, 1, first);
            if (end != null) {
                return single(outcome, end, first);
            }
        }
        return new Window(outcome, null, null, null, none(outcome, first != null && maturity.opened(outcome)));
    }

    private static String none(Outcome outcome, boolean opened) {
        if (opened) {
            return subject(outcome) + ": no month is complete yet.";
        }
        return switch (outcome) {
            case LOG -> "There are no visits in the data.";
            case SURVEY -> "There are no surveys in the data.";
            case BILL -> "There are no statements in the data, from which a bill's 90 days count.";
            case FOLLOW_UP -> "There are no follow-ups in the data.";
            case FEEDBACK -> "There are no complaints, questions or calls in the data.";
            case HAND_OFF -> "There are no hand-offs in the data.";
        };
    }

    /** The latest month that ends so many mature ones, not before {@code earliest}. */
    private @Nullable YearMonth end(Outcome outcome, int length, YearMonth earliest) {
        for (YearMonth end = last; !end.isBefore(earliest); end = end.minusMonths(1)) {
            if (maturity.mature(outcome, ending(end, length))) {
                return end;
            }
        }
        return null;
    }

    private static Window pair(Outcome outcome, int length, YearMonth end, YearMonth first) {
        Period current = ending(end, length);
        Period previous = ending(end.minusMonths(length), length);
        String reason = "%s, compared with the %d before.".formatted(latest(outcome, length, end), length);
        return new Window(outcome, current, previous, lastYear(current, first), reason);
    }

    /** Too little for a comparison: up to five mature months on their own. */
    private Window single(Outcome outcome, YearMonth end, YearMonth first) {
        int length = 1;
        while (length < 5
                && !end.minusMonths(length).isBefore(first)
                && maturity.mature(outcome, end.minusMonths(length))) {
            length++;
        }
        String reason =
                latest(outcome, length, end) + "; the data do not reach back to compare them with earlier ones.";
        Period current = ending(end, length);
        return new Window(outcome, current, null, lastYear(current, first), reason);
    }

    private static @Nullable Period lastYear(Period current, YearMonth first) {
        Period lastYear = current.yearBefore();
        return YearMonth.from(lastYear.start()).isBefore(first) ? null : lastYear;
    }

    private static Period ending(YearMonth end, int length) {
        return Period.ofMonths(end.minusMonths(length - 1L), end);
    }

    private static String latest(Outcome outcome, int length, YearMonth end) {
        return "%s: %d %s to %s%s"
                .formatted(subject(outcome), length, length == 1 ? "month" : "months", name(end), complete(outcome));
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    private static String subject(Outcome outcome) {
        return switch (outcome) {
            case LOG -> "Visit logs";
            case SURVEY -> "Surveys";
            case BILL -> "Bills";
            case FOLLOW_UP -> "Follow-ups";
            case FEEDBACK -> "Feedback";
            case HAND_OFF -> "Hand-offs";
        };
    }

    private static String complete(Outcome outcome) {
        return switch (outcome) {
            case LOG -> "";
            case SURVEY -> ", the latest whose answers are complete";
            case BILL -> ", the latest whose corrections and payments are complete";
            case FOLLOW_UP -> ", the latest whose follow-ups are due";
            case FEEDBACK -> ", the latest whose complaints are complete";
            case HAND_OFF -> ", the latest whose hand-offs are due";
        };
    }
}
