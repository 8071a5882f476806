package health.cx.report.diff;

import health.cx.report.PastIssue;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The issues in a folder of reports: those in their place, and those that were replaced. */
public final class Shelf {

    private final List<NamedIssue> present;
    private final List<NamedIssue> replaced;

    /** The issues in this folder, which need not be there. */
    public Shelf(Path reportsFolder) {
        this.present =
                PastIssue.in(reportsFolder).stream().map(NamedIssue::present).toList();
        this.replaced = PastIssue.replacedIn(reportsFolder).stream()
                .map(NamedIssue::numbered)
                .toList();
    }

    /** The names of all of them. */
    public List<String> names() {
        return all().map(NamedIssue::name).toList();
    }

    /** The issue of a name; the one in its place has its number, too. */
    public Optional<NamedIssue> find(String name) {
        Stream<NamedIssue> numbered = present.stream().map(one -> NamedIssue.numbered(one.issue()));
        return Stream.concat(all(), numbered)
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** The newest issue of the same period that came before; empty where none is kept. */
    public Optional<NamedIssue> before(NamedIssue issue) {
        return replaced.stream()
                .filter(one -> one.isOf(issue.issue().manifest().period()) && one.number() < issue.number())
                .max(Comparator.comparingInt(NamedIssue::number));
    }

    private Stream<NamedIssue> all() {
        return Stream.concat(present.stream(), replaced.stream());
    }
}
