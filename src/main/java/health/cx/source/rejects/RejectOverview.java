package health.cx.source.rejects;

import health.cx.source.InvalidInput;
import health.cx.source.Nearest;
import health.cx.source.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The rejected lines of an output folder at a glance.
 *
 * @param groups lines that are alike, the most first
 * @param first the first lines, in the order of their files
 */
public record RejectOverview(List<RejectGroup> groups, List<RejectedLine> first) {

    /**
     * Which lines are looked at; an empty text asks for any.
     *
     * @param subject what they are
     * @param file the input file that they stand in
     * @param reason the code
     */
    public record Filter(String subject, String file, String reason) {}

    /** Reads the files of rejects in a folder; a filter that fits nothing there is an {@link InvalidInput}. */
    public static RejectOverview of(Path folder, Filter filter, int limit) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidInput(
                    folder + ": there is no such folder. No run has written rejects there; name the output"
                            + " folder of one with --output.");
        }
        mustBeSubject(filter.subject());
        Map<RejectGroup, RejectGroup> all = new LinkedHashMap<>();
        List<RejectedLine> first = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            Path file = folder.resolve(subject.id() + ".csv");
            if (Files.isRegularFile(file) && fits(filter.subject(), subject.id())) {
                new RejectSheet(file).each(line -> {
                    RejectGroup group = RejectGroup.of(subject.id(), line);
                    all.merge(key(group), group, RejectGroup::with);
                    if (fits(filter, group) && first.size() < limit) {
                        first.add(line);
                    }
                });
            }
        }
        mustBeThere(
                "file",
                filter.file(),
                all.keySet().stream().map(RejectGroup::file).toList());
        mustBeThere(
                "reason",
                filter.reason(),
                all.keySet().stream().map(RejectGroup::reason).toList());
        return new RejectOverview(
                all.values().stream()
                        .filter(group -> fits(filter, group))
                        .sorted(Comparator.comparingLong(RejectGroup::lines).reversed())
                        .toList(),
                first);
    }

    private static RejectGroup key(RejectGroup group) {
        return new RejectGroup(group.file(), group.subject(), group.column(), group.reason(), "", 0);
    }

    private static boolean fits(Filter filter, RejectGroup group) {
        return fits(filter.file(), group.file()) && fits(filter.reason(), group.reason());
    }

    private static boolean fits(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    private static void mustBeSubject(String subject) {
        List<String> valid = List.of(Subject.values()).stream().map(Subject::id).toList();
        if (!subject.isEmpty() && !valid.contains(subject)) {
            throw new InvalidInput("'" + subject + "' is no subject; " + Nearest.of(subject, valid) + ".");
        }
    }

    private static void mustBeThere(String what, String wanted, List<String> found) {
        if (!wanted.isEmpty() && !found.contains(wanted)) {
            throw new InvalidInput("No line is rejected with the " + what + " '" + wanted + "'"
                    + (found.isEmpty()
                            ? "; none is rejected at all."
                            : "; " + Nearest.of(wanted, new TreeSet<>(found)) + "."));
        }
    }

    /** How many lines there are. */
    public long lines() {
        return groups.stream().mapToLong(RejectGroup::lines).sum();
    }

    /** The longest of some texts, for columns on a terminal. */
    public int widest(Function<RejectGroup, String> text) {
        return groups.stream()
                .mapToInt(group -> text.apply(group).length())
                .max()
                .orElse(0);
    }
}
