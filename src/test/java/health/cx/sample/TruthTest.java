package health.cx.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The planted truths are really there: measured again from the committed files, without the generator. */
class TruthTest {

    private static final List<String> ORDINARY_CARE = List.of("P01", "P02", "P05", "P06", "P07", "P08");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate MATURE = LocalDate.of(2026, 2, 1);
    private static final LocalDate YEAR_BEFORE = MATURE.minusYears(1);

    private static final Measured MEASURED = new Measured(new Folder(Path.of("input")));

    @Test
    void waitsOfTheFirstPracticeWereCutAndItsPatientsNoticed() {
        LocalDate cut = LocalDate.of(2025, 7, 1);

        assertThat(MEASURED.medianWait("P01", FIRST, cut)).isCloseTo(30, within(3.0));
        assertThat(MEASURED.medianWait("P01", cut, LocalDate.MAX)).isCloseTo(14, within(2.0));
        assertThat(MEASURED.mean("seen_within_15", 0, 1, "P01", cut, MATURE)
                        - MEASURED.mean("seen_within_15", 0, 1, "P01", FIRST, cut))
                .isGreaterThan(20);
    }

    @Test
    void billsOfTheSecondPracticeAreCorrected() {
        LocalDate since = LocalDate.of(2025, 4, 1);
        LocalDate mature = LocalDate.of(2025, 12, 1);

        assertThat(MEASURED.accuracy("P02", FIRST, since)).isCloseTo(0.97, within(0.015));
        assertThat(MEASURED.accuracy("P02", since, mature)).isCloseTo(0.85, within(0.025));
        assertThat(MEASURED.accuracy("P07", since, mature)).isCloseTo(0.97, within(0.015));
        assertThat(MEASURED.mean("bill_as_expected", 0, 1, "P02", YEAR_BEFORE, MATURE))
                .isLessThan(MEASURED.mean("bill_as_expected", 0, 1, "P02", FIRST, YEAR_BEFORE) - 4);
    }

    @Test
    void sickerPatientsOfTheThirdPracticeAnswerLowerEverywhere() {
        double theirs = core("P03");
        double others =
                ORDINARY_CARE.stream().mapToDouble(TruthTest::core).average().orElseThrow();

        assertThat(others - theirs).isBetween(3.0, 6.0);
    }

    @Test
    void fourthPracticeHasTooFewRespondentsInAnyTwelveMonths() {
        for (LocalDate from = FIRST; !from.plusYears(1).isAfter(MATURE); from = from.plusMonths(1)) {
            assertThat(MEASURED.respondents("P04", from, from.plusYears(1))).isBetween(5L, 9L);
        }
        assertThat(MEASURED.respondents("P07", YEAR_BEFORE, MATURE)).isGreaterThan(200);
    }

    @Test
    void waitsOfTheFifthPracticeSwingWithTheSeasonsAndNotFromYearToYear() {
        double winter = MEASURED.medianWait("P05", LocalDate.of(2024, 12, 1), LocalDate.of(2025, 3, 1));
        double summer = MEASURED.medianWait("P05", LocalDate.of(2025, 6, 1), LocalDate.of(2025, 9, 1));

        assertThat(winter - summer).isGreaterThan(8);
        assertThat(MEASURED.medianWait("P05", FIRST, FIRST.plusYears(1)))
                .isCloseTo(MEASURED.medianWait("P05", FIRST.plusYears(1), FIRST.plusYears(2)), within(2.0));
    }

    @Test
    void compassionOfTheSixthPracticeIsLowerFromStartToEnd() {
        for (LocalDate from : List.of(FIRST, YEAR_BEFORE)) {
            double others = Stream.of("P01", "P02", "P05", "P07", "P08")
                    .mapToDouble(practice -> compassion(practice, from))
                    .average()
                    .orElseThrow();
            assertThat(others - compassion("P06", from)).isBetween(6.0, 13.0);
        }
    }

    @Test
    void rememberedWaitsFollowRealOnesAndDelaysAreAskedAboutAfterDelaysOnly() {
        assertThat(MEASURED.correlationOfRememberedWaits()).isBetween(0.75, 0.97);
        assertThat(MEASURED.waitsOfThoseAskedAboutDelay()).isNotEmpty().allMatch(wait -> wait > 15);
    }

    @Test
    void oneCompletedVisitInFiveAnswersAboutFourteenItems() {
        assertThat(MEASURED.responsesPerCompletedVisit()).isCloseTo(0.19, within(0.02));
        assertThat(MEASURED.itemsPerResponse()).isCloseTo(13.4, within(1.0));
    }

    private static double core(String practice) {
        return Stream.of("greeted", "staff_helpful", "explained", "respect", "compassion", "knew_whom_to_call")
                .mapToDouble(item -> MEASURED.mean(item, 1, 3, practice, FIRST, MATURE))
                .average()
                .orElseThrow();
    }

    private static double compassion(String practice, LocalDate from) {
        LocalDate until = from.plusYears(1);
        return (MEASURED.mean("respect", 1, 3, practice, from, until)
                        + MEASURED.mean("compassion", 1, 3, practice, from, until))
                / 2;
    }
}
