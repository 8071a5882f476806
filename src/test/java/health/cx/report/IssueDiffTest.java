package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.Comparison;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Verdict;
import health.cx.report.diff.Cause;
import health.cx.report.diff.Change;
import health.cx.report.diff.FigureChange;
import health.cx.report.diff.FileChange;
import health.cx.report.diff.Filter;
import health.cx.report.diff.IssueDiff;
import health.cx.report.diff.NamedIssue;
import health.cx.report.diff.Shelf;
import health.cx.report.diff.VerdictChange;
import health.cx.report.edition.Edition;
import health.cx.report.sheets.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two issues, written as a run writes them, of which the later one has a planted change. */
class IssueDiffTest {

    private static final String WAIT = "wait_to_be_seen_minutes";
    private static final Filter ALL = new Filter("", "");

    @TempDir
    private Path reports;

    private void write(Edition edition) throws IOException {
        new Reports(2, path -> {}, House.plain())
                .write(edition, reports, new Occasion("20260401-021500-000", "nightly run"));
    }

    private NamedIssue issue(String name) {
        return new Shelf(reports).find(name).orElseThrow();
    }

    private IssueDiff diff() throws IOException {
        return diff(ALL);
    }

    private IssueDiff diff(Filter filter) throws IOException {
        return IssueDiff.of(issue("2026-02/1"), issue("2026-02"), filter);
    }

    private static boolean isWaitOfP01(Figure figure) {
        return figure.practiceId().equals("P01")
                && figure.measureId().equals(WAIT)
                && figure.statistic().id().equals("median")
                && figure.period().months() == 12
                && figure.period().end().getYear() == 2026;
    }

    private static Figure with(Figure f, @Nullable Double value, @Nullable Long n, @Nullable Marker marker) {
        boolean shown = value != null;
        return new Figure(
                f.practiceId(),
                f.period(),
                f.measureId(),
                f.statistic(),
                value,
                n,
                shown ? f.lower() : null,
                shown ? f.upper() : null,
                marker);
    }

    private static double value(Figure figure) {
        Double value = figure.value();
        return value == null ? Double.NaN : value;
    }

    private static long n(Figure figure) {
        Long n = figure.n();
        return n == null ? -1 : n;
    }

    /** A longer wait on more visits, of which a new file tells, and a worse verdict. */
    private static Altered longerWait(Altered before) {
        return before.figures(f -> isWaitOfP01(f) ? with(f, value(f) + 5, n(f) + 12, f.marker()) : f)
                .comparisons(IssueDiffTest::worse)
                .file("visits-late.csv", 12);
    }

    private static Comparison worse(Comparison c) {
        boolean planted = c.practiceId().equals("P01")
                && c.measureId().equals(WAIT)
                && c.against().id().equals("previous");
        return !planted
                ? c
                : new Comparison(
                        c.practiceId(),
                        c.measureId(),
                        c.statistic(),
                        c.against(),
                        true,
                        c.reference(),
                        c.mix(),
                        c.difference(),
                        c.lower(),
                        c.upper(),
                        c.p(),
                        c.adjustedP(),
                        c.verdict() == Verdict.WORSE ? Verdict.BETTER : Verdict.WORSE,
                        null);
    }

    @Test
    void findsThePlantedFigureAndItsVerdictAndNothingElse() throws IOException {
        Altered before = new Altered(Fixture.network(2));
        write(before.edition());
        write(longerWait(before).edition());
        IssueDiff diff = diff();
        assertThat(diff.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.practice()).isEqualTo("P01");
            assertThat(figure.measure()).isEqualTo(WAIT);
            assertThat(figure.start() + ".." + figure.end()).isEqualTo("2025-03-01..2026-02-28");
            assertThat(figure.difference()).isCloseTo(5, within(1e-9));
            assertThat(figure.change()).isEqualTo(Change.MORE);
            assertThat(figure.why()).containsExactly(Cause.NEW_ROWS);
        });
        assertThat(diff.verdicts())
                .singleElement()
                .extracting(VerdictChange::against)
                .isEqualTo("previous");
        assertThat(diff.files())
                .extracting(FileChange::kind, FileChange::file, FileChange::subject)
                .containsExactly(tuple(FileChange.Kind.NEW, "visits-late.csv", "visits"));
        assertThat(diff.compared()).isGreaterThan(1000);
        assertThat(diff(new Filter("P02", "")).figures()).isEmpty();
        assertThat(diff(new Filter("P01", WAIT)).figures()).hasSize(1);
        assertThat(diff(new Filter("", "visits_completed")).figures()).isEmpty();
    }

    @Test
    void anIssueDoesNotDifferFromItself() throws IOException {
        write(Fixture.network(2));
        IssueDiff diff = IssueDiff.of(issue("2026-02"), issue("2026-02/1"), ALL);
        assertThat(diff.figures()).isEmpty();
        assertThat(diff.verdicts()).isEmpty();
        assertThat(diff.files()).isEmpty();
        assertThat(diff.circumstances()).isEmpty();
    }

    @Test
    void whatAnIssueHidesHasNoDifference() throws IOException {
        Altered before = new Altered(Fixture.network(2));
        write(before.edition());
        write(before.figures(f -> isWaitOfP01(f) ? with(f, null, null, Marker.SUPPRESSED) : f)
                .edition());
        assertThat(diff().figures()).singleElement().satisfies(figure -> {
            assertThat(figure.change()).isEqualTo(Change.HIDDEN);
            assertThat(figure.difference()).isNull();
            assertThat(figure.after().value()).isNull();
            assertThat(figure.after().n()).isNull();
            assertThat(figure.after().marker()).isEqualTo("[c]");
        });
    }

    @Test
    void onlyWhatHasChangedMayBeWhy() throws IOException {
        Altered before = new Altered(Fixture.network(2));
        write(before.edition());
        write(before.measures(m -> m.id().equals(WAIT) ? version2(m) : m)
                .figures(f -> f.practiceId().equals("P01") && f.period().months() == 12 && f.value() != null
                        ? with(f, value(f) / 2, f.n(), f.marker())
                        : f)
                .edition());
        IssueDiff diff = diff();
        assertThat(diff.circumstances())
                .singleElement()
                .hasToString("Circumstance[what=definition of " + WAIT + ", before=1, after=2]");
        assertThat(diff.figures())
                .filteredOn(figure -> figure.measure().equals(WAIT))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.why()).containsExactly(Cause.DEFINITION));
        assertThat(diff.figures())
                .filteredOn(figure -> !figure.measure().equals(WAIT))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.why()).containsExactly(Cause.NOT_TOLD));
    }

    private static Measure version2(Measure m) {
        return new Measure(
                m.id(),
                m.label(),
                "2",
                null,
                m.kind(),
                m.outcome(),
                m.touchpoint(),
                m.unit(),
                m.direction(),
                m.target(),
                m.practical(),
                m.headline(),
                m.scale(),
                m.parts());
    }

    /** As versions of cx wrote them that had neither these keys nor files.csv. */
    private void makeOlder(Path folder) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        String text = Files.readString(manifest)
                .replaceAll(" *\"(jobVersion|dictionaryVersion)\" : \"[^\"]*\",\n", "")
                .replaceAll(",\\s*\"corrected\" : 0", "")
                .replaceAll("\\{\\s*\"file\" : \"network/data/files.csv\",\\s*\"sha256\" : \"[^\"]*\"\\s*\\},\\s*", "");
        assertThat(text).doesNotContain("jobVersion", "corrected", "files.csv");
        Files.writeString(manifest, text);
    }

    @Test
    void issuesOfOlderVersionsAreReadAndNothingIsGuessedOfThem() throws IOException {
        Altered before = new Altered(Fixture.network(2));
        write(before.edition());
        makeOlder(reports.resolve("2026-02"));
        write(longerWait(before).edition());
        IssueDiff diff = diff();
        assertThat(diff.files())
                .singleElement()
                .extracting(FileChange::kind, FileChange::file)
                .containsExactly(FileChange.Kind.NEW, "visits-late.csv");
        assertThat(diff.figures())
                .singleElement()
                .extracting(FigureChange::why)
                .isEqualTo(List.of(Cause.NEW_FILES, Cause.JOB, Cause.DICTIONARY));
        write(longerWait(before).edition());
        assertThat(issue("2026-02").issue().manifest().issue())
                .as("nothing new")
                .isEqualTo(2);
    }

    @Test
    void ofTwoPeriodsTheDaysAreComparedThatBothReportOn() throws IOException {
        Altered before = new Altered(Fixture.network(2));
        write(before.edition());
        write(before.label("2026-01")
                .figures(f -> f.period().months() == 12 ? twoYearsBefore(f) : isWaitOfJanuary(f) ? moreBy3(f) : f)
                .edition());
        IssueDiff diff = IssueDiff.of(issue("2026-01"), issue("2026-02"), ALL);
        assertThat(diff.onlyBefore()).isPositive();
        assertThat(diff.onlyAfter()).isPositive();
        assertThat(diff.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.start()).isEqualTo("2026-01-01");
            assertThat(figure.change()).isEqualTo(Change.OTHER);
            assertThat(figure.why()).containsExactly(Cause.PERIOD);
        });
    }

    private static boolean isWaitOfJanuary(Figure f) {
        return f.practiceId().equals("P02")
                && f.measureId().equals(WAIT)
                && f.period().equals(Period.ofMonths(YearMonth.of(2026, 1), YearMonth.of(2026, 1)));
    }

    private static Figure moreBy3(Figure f) {
        return with(f, value(f) + 3, f.n(), f.marker());
    }

    private static Figure twoYearsBefore(Figure f) {
        return new Figure(
                f.practiceId(),
                f.period().yearBefore().yearBefore(),
                f.measureId(),
                f.statistic(),
                f.value(),
                f.n(),
                f.lower(),
                f.upper(),
                f.marker());
    }

    @Test
    void whatSomeoneWroteIntoAnIssueIsNoFigure() throws IOException {
        write(Fixture.network(2));
        Path file = reports.resolve("2026-02/network/data/measures.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("P01", "P09"));
        assertThatThrownBy(() -> IssueDiff.of(issue("2026-02"), issue("2026-02"), ALL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("measures.csv is not as it was written");
    }

    @Test
    void knowsIssuesByPeriodAndNumber() throws IOException {
        Altered before = new Altered(Fixture.network(2));
        write(before.edition());
        assertThat(new Shelf(reports).before(issue("2026-02"))).isEmpty();
        write(longerWait(before).edition());
        write(before.edition());
        Shelf shelf = new Shelf(reports);
        assertThat(shelf.names()).containsExactly("2026-02", "2026-02/1", "2026-02/2");
        assertThat(shelf.find("2026-02/3")).as("the one in its place").isPresent();
        assertThat(shelf.find("2026-02/4")).isEmpty();
        assertThat(shelf.before(issue("2026-02")))
                .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("2026-02/2"));
        assertThat(shelf.before(issue("2026-02/1"))).isEmpty();
        assertThat(issue("2026-02/1").issue().reportsFolder()).isEqualTo(reports.toAbsolutePath());
        assertThat(issue("2026-02").issue().reportsFolder()).isEqualTo(reports.toAbsolutePath());
    }
}
