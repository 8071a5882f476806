package health.cx.evaluate;

import static health.cx.evaluate.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final Map<YearMonth, LocalDate> surveys = new HashMap<>();

    /** Surveys of January close on 14 March, those of February on 11 April: January is the newest mature month. */
    @ParameterizedTest
    @CsvSource({
        "24, 2025-02, 12, 2024-02, 2024-02",
        "30, 2025-02, 12, 2024-02, 2024-02",
        "23, 2025-08, 6, 2025-02, 2024-08",
        "12, 2025-08, 6, 2025-02,",
        "11, 2025-11, 3, 2025-08,",
        "6, 2025-11, 3, 2025-08,",
        "5, 2025-09, 5, ,",
        "1, 2026-01, 1, ,",
    })
    void asManyMonthsAsTheDataReachBack(
            int months, YearMonth current, int length, YearMonth previous, YearMonth lastYear) {
        closeThrough(JANUARY, 30);
        Window window = windows().of(Outcome.SURVEY, JANUARY.minusMonths(months - 1L));
        assertThat(window.current()).isEqualTo(from(current, length));
        assertThat(window.previous()).isEqualTo(previous == null ? null : from(previous, length));
        assertThat(window.lastYear()).isEqualTo(lastYear == null ? null : from(lastYear, length));
    }

    @Test
    void reasonIsASentence() {
        closeThrough(JANUARY, 30);
        assertThat(said(windows().of(Outcome.SURVEY, JANUARY.minusMonths(23)).reason()))
                .isEqualTo("Surveys: 12 months to January 2026, the latest whose answers are complete, "
                        + "compared with the 12 before.");
        assertThat(said(windows().of(Outcome.LOG, MARCH.minusMonths(5)).reason()))
                .isEqualTo("Visit logs: 3 months to March 2026, compared with the 3 before.");
        assertThat(said(windows().of(Outcome.BILL, MARCH).reason()))
                .isEqualTo("There are no statements in the data, from which a bill's 90 days count.");
        assertThat(said(windows().of(Outcome.LOG, MARCH).reason()))
                .isEqualTo("Visit logs: 1 month to March 2026; "
                        + "the data do not reach back to compare them with earlier ones.");
    }

    @Test
    void windowsEndNoLaterThanTheReportedPeriod() {
        closeThrough(JANUARY, 30);
        Windows earlier = new Windows(maturity(), Period.ofMonths(YearMonth.of(2025, 7), YearMonth.of(2025, 7)));
        assertThat(earlier.of(Outcome.SURVEY, YearMonth.of(2023, 8)).current())
                .isEqualTo(from(YearMonth.of(2024, 8), 12));
    }

    @Test
    void nothingSeenMeansNoWindow() {
        assertThat(windows().of(Outcome.LOG, null).current()).isNull();
        assertThat(windows().of(Outcome.SURVEY, JANUARY).current()).isNull();
    }

    @Test
    void monthIsMatureOnTheDayItsLastWindowCloses() {
        surveys.put(JANUARY, UNTIL);
        surveys.put(JANUARY.plusMonths(1), UNTIL.plusDays(1));
        assertThat(maturity().mature(Outcome.SURVEY, JANUARY)).isTrue();
        assertThat(maturity().mature(Outcome.SURVEY, JANUARY.plusMonths(1))).isFalse();
        assertThat(maturity().mature(Outcome.SURVEY, Period.ofMonths(JANUARY, JANUARY.plusMonths(1))))
                .isFalse();
    }

    @Test
    void monthWithoutWindowsIsMatureWhereALaterOneIs() {
        surveys.put(JANUARY, UNTIL);
        assertThat(maturity().mature(Outcome.SURVEY, JANUARY.minusMonths(1))).isTrue();
        assertThat(maturity().mature(Outcome.SURVEY, JANUARY.plusMonths(1))).isFalse();
        assertThat(maturity().mature(Outcome.BILL, JANUARY)).isFalse();
    }

    @Test
    void logsAreMatureOnceTheirMonthHasBegun() {
        assertThat(maturity().mature(Outcome.LOG, MARCH)).isTrue();
        assertThat(maturity().mature(Outcome.LOG, MARCH.plusMonths(1))).isFalse();
    }

    private void closeThrough(YearMonth last, int months) {
        for (int i = 0; i < months; i++) {
            surveys.put(last.minusMonths(i), last.minusMonths(i).atEndOfMonth().plusDays(42));
        }
        surveys.put(last.plusMonths(1), UNTIL.plusDays(11));
    }

    private Windows windows() {
        return new Windows(maturity(), Period.ofMonths(MARCH, MARCH));
    }

    private Maturity maturity() {
        return new Maturity(new Settings(Period.ofMonths(MARCH, MARCH), UNTIL, 24, 5, Map.of(Outcome.SURVEY, surveys)));
    }

    private static Period from(YearMonth first, int months) {
        return Period.ofMonths(first, first.plusMonths(months - 1L));
    }
}
