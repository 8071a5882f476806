package health.cx.report.diff;

import health.cx.report.PastIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The issues in a folder of reports: those in their place, and those that were replaced. There may be many; only those that
 * are asked for are read.
 */
public final class Shelf {

    private static final Pattern NUMBERED = Pattern.compile("([^/]+)/(\\d{1,9})");
    private static final String NUMBER = "\\d{1,9}";

    private final Path reports;

    /** The issues in this folder, which need not be there. */
    public Shelf(Path reportsFolder) {
        this.reports = reportsFolder;
    }

    /** The names of all of them: those in their place, then those that were replaced, the earlier first. */
    public List<String> names() {
        List<String> present =
                folders(reports).filter(PastIssue::liesIn).map(Shelf::name).toList();
        Stream<String> replaced = folders(PastIssue.replaced(reports, ""))
                .flatMap(period -> numbers(name(period)).map(number -> name(period) + "/" + number));
        return Stream.concat(present.stream(), replaced).toList();
    }

    /** The issue of a name; the one in its place has its number, too. */
    public Optional<NamedIssue> find(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        if (!numbered.matches()) {
            return name.contains("/") ? Optional.empty() : present(name).map(issue -> new NamedIssue(name, issue));
        }
        String period = numbered.group(1);
        int number = Integer.parseInt(numbered.group(2));
        return replaced(period, number)
                .or(() -> present(period).filter(issue -> issue.manifest().issue() == number))
                .map(issue -> new NamedIssue(name, issue));
    }

    /** The newest issue of the same period that came before; empty where none is kept. */
    public Optional<NamedIssue> before(NamedIssue issue) {
        String period = issue.issue().manifest().period();
        return numbers(period)
                .filter(number -> number < issue.issue().manifest().issue())
                .max(Comparator.naturalOrder())
                .flatMap(number -> find(period + "/" + number));
    }

    private Optional<PastIssue> present(String period) {
        Path folder = reports.resolve(period);
        return PastIssue.of(folder).filter(issue -> issue.manifest().period().equals(period));
    }

    private Optional<PastIssue> replaced(String period, int number) {
        return PastIssue.of(PastIssue.replaced(reports, period).resolve(String.valueOf(number)));
    }

    /** A run that died while it kept an issue left a folder of another name. */
    private Stream<Integer> numbers(String period) {
        return folders(PastIssue.replaced(reports, period))
                .filter(folder -> name(folder).matches(NUMBER) && PastIssue.liesIn(folder))
                .map(folder -> Integer.valueOf(name(folder)))
                .sorted();
    }

    private static Stream<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
