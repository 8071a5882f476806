package health.cx.report;

import health.cx.evaluate.Period;
import health.cx.evaluate.Statistic;
import health.cx.report.release.EarlierIssues;
import health.cx.report.release.Line;
import health.cx.report.table.Twin;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The issues of other periods in a folder of reports, as their {@code measures.csv} files tell them. */
final class OtherIssues implements EarlierIssues {

    private static final String FILE = "/data/measures.csv";

    private final Path reportsFolder;
    private final Path own;

    /** All but the issue in one folder. */
    OtherIssues(Path reportsFolder, Path own) {
        this.reportsFolder = reportsFolder;
        this.own = own;
    }

    @Override
    public Map<String, List<Line>> rows(boolean withNetwork, Predicate<Line> isWanted) {
        Set<Line> rows = new LinkedHashSet<>();
        others().flatMap(issue -> files(issue, withNetwork)).forEach(file -> read(file, isWanted, rows));
        return rows.stream().collect(Collectors.groupingBy(Line::measureId));
    }

    @Override
    public boolean isEmpty() {
        return others().findAny().isEmpty();
    }

    private Stream<PastIssue> others() {
        return PastIssue.in(reportsFolder).stream()
                .filter(issue -> !issue.folder().toAbsolutePath().normalize().equals(own));
    }

    /** The network's file has the practices' rows too. */
    private static Stream<Path> files(PastIssue issue, boolean withNetwork) {
        return issue.manifest().outputs().stream()
                .map(Manifest.Output::file)
                .filter(file -> file.endsWith(FILE) && withNetwork == file.startsWith("network/"))
                .map(issue.folder()::resolve)
                .filter(Files::isReadable);
    }

    private static void read(Path file, Predicate<Line> isWanted, Set<Line> rows) {
        try (Reader text = Files.newBufferedReader(file);
                CSVParser lines = Twin.FORMAT
                        .builder()
                        .setSkipHeaderRecord(true)
                        .setHeader()
                        .get()
                        .parse(text)) {
            for (CSVRecord line : lines) {
                if (!line.get("n").isEmpty()) { // what tells nothing helps nobody
                    Line told = line(line);
                    if (isWanted.test(told)) {
                        rows.add(told);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(CSVRecord row) {
        String value = row.get("value");
        return new Line(
                row.get("practice_id"),
                new Period(LocalDate.parse(row.get("period_start")), LocalDate.parse(row.get("period_end"))),
                row.get("measure_id"),
                Statistic.valueOf(row.get("statistic").toUpperCase(Locale.ROOT)),
                value.isEmpty() ? null : Double.valueOf(value),
                Long.valueOf(row.get("n")),
                false,
                true);
    }
}
