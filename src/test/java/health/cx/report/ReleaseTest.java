package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.disclose.Certificate;
import health.cx.evaluate.disclose.Concealed.Spot;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.Topic;
import health.cx.evaluate.segment.LevelFigure;
import health.cx.evaluate.segment.Segment;
import health.cx.evaluate.segment.Segments;
import health.cx.report.edition.Edition;
import health.cx.report.release.EarlierIssues;
import health.cx.report.release.Editions;
import health.cx.report.release.Release;
import health.cx.report.sheets.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An issue is attacked before it replaces the last one. */
class ReleaseTest {

    private static final String RATING = "rating_provider";
    private static final String RECOMMEND = "recommend";
    private static final Set<String> WARDS = Set.of("P01", "P02", "P03");
    private static final Period MONTH = month(5);

    @TempDir
    Path reports;

    private static Period month(int back) {
        YearMonth month = Fixture.NEWEST.minusMonths(back);
        return Period.ofMonths(month, month);
    }

    private static Figure told(String entity, Period period, String measure, double value, long n) {
        return new Figure(entity, period, measure, Statistic.LINEAR_MEAN, value, n, null, null, null);
    }

    private static Figure hidden(String entity, Period period, String measure) {
        return new Figure(entity, period, measure, Statistic.LINEAR_MEAN, null, null, null, null, Marker.SUPPRESSED);
    }

    /**
     * The leak that was published: a table of wards with their trust, in which the row of one ward with four answers is hidden,
     * and the trust's total and all percentages are not.
     */
    private static List<Figure> wardsOfATrust(Period period, String measure) {
        return List.of(
                told("P01", period, measure, 90, 40),
                told("P02", period, measure, 80, 30),
                hidden("P03", period, measure),
                told(Figure.NETWORK, period, measure, 82.4, 74));
    }

    private static Edition edition(List<Figure> figures) throws IOException {
        return new Altered(Fixture.network(3)).telling(figures, WARDS).edition();
    }

    /** Hides what it is asked to, as an evaluation would. */
    private static Editions.Making hiding(Edition edition) {
        return more -> {
            Edition cut = new Altered(edition)
                    .figures(figure -> isHidden(figure, more)
                            ? hidden(figure.practiceId(), figure.period(), figure.measureId())
                            : figure)
                    .edition();
            return new Editions(cut, cut);
        };
    }

    private static boolean isHidden(Figure figure, Set<Spot> more) {
        return more.contains(new Spot(
                figure.practiceId(), figure.period(), figure.measureId(), SmallestBase.isBox(figure.statistic())));
    }

    private static List<String> shown(Release release) {
        return release.editions().ofPractices().evaluation().figures().stream()
                .filter(figure -> figure.n() != null)
                .map(Figure::practiceId)
                .toList();
    }

    private static Certificate.@Nullable Attack certified(Release release) {
        return release.editions().ofNetwork().evaluation().certificate().attack();
    }

    @Test
    void hidesTheNextCellOfATableThatTellsItsHiddenRow() throws IOException {
        Release release = Release.of(hiding(edition(wardsOfATrust(MONTH, RECOMMEND))), EarlierIssues.NONE);
        assertThat(release.refused()).isEmpty();
        assertThat(shown(release)).containsExactly("P01", "P02");
        Certificate.Attack attack = Objects.requireNonNull(certified(release));
        assertThat(attack.cells()).isEqualTo(2);
        assertThat(attack.number()).isGreaterThanOrEqualTo(6);
        assertThat(attack.points()).isGreaterThanOrEqualTo(25);
    }

    @Test
    void refusesATableWhoseTotalIsAHeadline() throws IOException {
        Edition edition = edition(wardsOfATrust(current(), RATING));
        Release release = Release.of(hiding(edition), EarlierIssues.NONE);
        assertThat(release.refused())
                .containsOnlyKeys(Figure.NETWORK)
                .containsEntry(
                        Figure.NETWORK,
                        "Touchpoints, Rating of the provider of " + current().start() + " to "
                                + current().end());
    }

    @Test
    void hidesWhatIsOfTooFewAndShown() throws IOException {
        Release release = Release.of(hiding(edition(List.of(told("P01", MONTH, RATING, 90, 10)))), EarlierIssues.NONE);
        assertThat(shown(release)).isEmpty();
        assertThat(release.refused()).isEmpty();
    }

    /** The window and all its months but one. */
    @Test
    void hidesAnotherMonthBesideTheOnlyHiddenOne() throws IOException {
        Release release = Release.of(hiding(edition(windowAndMonths())), EarlierIssues.NONE);
        assertThat(release.refused()).isEmpty();
        assertThat(shown(release)).hasSize(11).as("the window and ten months").contains("P01");
    }

    private static List<Figure> windowAndMonths() throws IOException {
        List<Figure> figures = new ArrayList<>();
        Period window = current();
        for (int i = 0; i < 12; i++) {
            YearMonth month = YearMonth.from(window.start()).plusMonths(i);
            Period period = Period.ofMonths(month, month);
            figures.add(i == 4 ? hidden("P01", period, RATING) : told("P01", period, RATING, 80, 20));
        }
        figures.add(told("P01", window, RATING, 80, 225));
        return figures;
    }

    @Test
    void attacksWithWhatOtherIssuesTold() throws IOException {
        List<Figure> figures = new ArrayList<>(windowAndMonths());
        YearMonth start = YearMonth.from(current().start());
        Period fourth = Period.ofMonths(start.plusMonths(3), start.plusMonths(3));
        figures.replaceAll(figure -> figure.period().equals(fourth) ? hidden("P01", fourth, RATING) : figure);
        assertThat(Release.of(hiding(edition(figures)), EarlierIssues.NONE).refused())
                .isEmpty();
        Period both = Period.ofMonths(start.plusMonths(2), start.plusMonths(3));
        Edition before = edition(List.of(told("P01", both, RATING, 80, 40)));
        Written.write(new Altered(before).label("2025-12").edition(), reports);
        Release release = Release.of(hiding(edition(figures)), new OtherIssues(reports, reports.resolve("2026-02")));
        assertThat(shown(release)).as("the third month is hidden with them").hasSize(10);
        assertThat(release.refused()).isEmpty();
    }

    /** Else years of issues, which overlap in most of their months, would fill the memory. */
    @Test
    void readsOfOtherIssuesEachRowOnceAndOnlyWhatIsAskedFor() throws IOException {
        Edition edition = edition(List.of(told("P01", current(), RATING, 80, 40)));
        for (String label : List.of("2025-11", "2025-12")) {
            Written.write(new Altered(edition).label(label).edition(), reports);
        }
        OtherIssues others = new OtherIssues(reports, reports.resolve("2026-02"));
        assertThat(others.isEmpty()).isFalse();
        assertThat(others.rows(true, row -> true).get(RATING))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(new OtherIssues(reports, reports.resolve("2025-12"))
                        .rows(true, row -> true)
                        .get(RATING));
        assertThat(others.rows(true, row -> !row.measureId().equals(RATING))).doesNotContainKey(RATING);
        assertThat(new OtherIssues(reports.resolve("none"), reports).isEmpty()).isTrue();
    }

    private static Period current() throws IOException {
        Evaluation evaluation = Fixture.network(3).evaluation();
        return Objects.requireNonNull(
                Objects.requireNonNull(evaluation.windows().get(Outcome.SURVEY)).current());
    }

    @Test
    void whatIsRefusedStaysAsItWasAndTheOthersAreWritten() throws IOException {
        List<Figure> safe = new ArrayList<>(wardsOfATrust(current(), RATING));
        safe.set(3, hidden(Figure.NETWORK, current(), RATING));
        Written first = Written.write(edition(safe), reports);
        byte[] before = Files.readAllBytes(first.network());
        List<Figure> leaky = new ArrayList<>(wardsOfATrust(current(), RATING));
        leaky.set(0, told("P01", current(), RATING, 90, 41));
        leaky.set(3, told(Figure.NETWORK, current(), RATING, 82.4, 75));
        WrittenIssue issue = write(edition(leaky));
        assertThat(issue.refused())
                .singleElement()
                .asString()
                .startsWith(
                        "The workbook of network, from which hidden figures would follow (Touchpoints, Rating of the ")
                .endsWith("; the one before stays.");
        assertThat(Files.readAllBytes(first.network())).isEqualTo(before);
        assertThat(issue.rewritten())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("P01-Lakeside-Family-Practice.xlsx");
        assertThat(Manifest.of(issue.folder()))
                .hasValueSatisfying(manifest -> assertThat(manifest.isWhole()).isFalse());
        leaky.set(3, hidden(Figure.NETWORK, current(), RATING));
        WrittenIssue next = write(edition(leaky));
        assertThat(next.refused()).isEmpty();
        assertThat(next.rewritten())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("network.xlsx");
    }

    private WrittenIssue write(Edition edition) throws IOException {
        return new Reports(2, path -> {}, House.plain())
                .write(edition, reports, new Occasion("20260402-021500-000", "nightly run"));
    }

    @Test
    void whatIsRefusedWithoutAnEarlierOneIsNotThere() throws IOException {
        WrittenIssue issue = write(edition(wardsOfATrust(current(), RATING)));
        assertThat(issue.refused()).singleElement().asString().endsWith("; there is no earlier one.");
        assertThat(issue.folder().resolve("network/network.xlsx")).doesNotExist();
        assertThat(issue.workbooks()).hasSize(3);
    }

    private static LevelFigure level(String entity, String level, @Nullable Long n) {
        return new LevelFigure(
                entity,
                Segment.SEX,
                level,
                RATING,
                n,
                n == null ? null : Double.valueOf(80),
                null,
                null,
                null,
                null,
                null,
                null,
                n == null ? Marker.SUPPRESSED : null);
    }

    private static Segments divided(List<Figure> figures, LevelFigure... levels) throws IOException {
        Edition plain = edition(figures);
        Edition edition = plain.with(plain.evaluation(), new Segments(List.of(), List.of(levels), List.of()));
        Release release = Release.of(more -> new Editions(edition, edition), EarlierIssues.NONE);
        assertThat(release.refused()).isEmpty();
        return release.editions().ofPractices().segments();
    }

    private static List<String> told(Segments segments) {
        return segments.figures().stream()
                .filter(row -> row.n() != null)
                .map(row -> row.practiceId() + " " + row.level())
                .toList();
    }

    /** 60 less 40 and 15 are five, who are all that is hidden. */
    @Test
    void hidesLevelsThatTellOneWithTheWhole() throws IOException {
        List<Figure> whole = List.of(told("P01", current(), RATING, 80, 60));
        assertThat(told(divided(whole, level("P01", "female", 40L), level("P01", "male", 15L), level("P01", "", null))))
                .isEmpty();
        assertThat(told(divided(
                        whole, level("P01", "female", 40L), level("P01", "male", null), level("P01", "", null))))
                .containsExactly("P01 female");
    }

    /** The network's 45 less P01's 40 are P02's five. */
    @Test
    void hidesTheNetworksLevelsThatTellAPractices() throws IOException {
        List<Figure> wholes = List.of(told("P01", current(), RATING, 80, 80), told("P02", current(), RATING, 80, 20));
        assertThat(told(divided(
                        wholes,
                        level(Figure.NETWORK, "female", 45L),
                        level(Figure.NETWORK, "male", 55L),
                        level("P01", "female", 40L),
                        level("P01", "male", 40L),
                        level("P02", "female", null),
                        level("P02", "male", null))))
                .containsExactly("P01 female", "P01 male");
    }

    /** P01 and P02 hide twelve each, of 13 and 11 in the network. */
    @Test
    void leavesLevelsThatStayOpen() throws IOException {
        List<Figure> wholes = List.of(told("P01", current(), RATING, 80, 52), told("P02", current(), RATING, 80, 12));
        assertThat(told(divided(
                        wholes,
                        level(Figure.NETWORK, "female", 40L),
                        level(Figure.NETWORK, "male", 13L),
                        level(Figure.NETWORK, "", 11L),
                        level("P01", "female", 40L),
                        level("P01", "male", null),
                        level("P01", "", null),
                        level("P02", "female", 0L),
                        level("P02", "male", null),
                        level("P02", "", null))))
                .as("each number is open by eleven")
                .hasSize(5);
    }

    @Test
    void hidesLevelsOfAScoreThatIsHidden() throws IOException {
        assertThat(told(divided(
                        List.of(hidden("P01", current(), RATING)),
                        level("P01", "female", 40L),
                        level("P01", "male", 40L))))
                .isEmpty();
    }

    @Test
    void hidesTheWeightedScoreOfAScoreThatIsHidden() throws IOException {
        DriverLine raked =
                new DriverLine("P01", Topic.RAKED, RATING, 12L, null, 81.0, 80.0, 1.0, null, null, null, null);
        Edition plain = edition(List.of(hidden("P01", current(), RATING)));
        Edition edition = plain.with(plain.evaluation().with(List.of(), List.of(raked)));
        Release release = Release.of(more -> new Editions(edition, edition), EarlierIssues.NONE);
        assertThat(release.editions().ofPractices().evaluation().drivers()).isEmpty();
    }
}
