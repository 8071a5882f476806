package health.cx.source.draft;

import health.cx.source.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All that a look at a file tells.
 *
 * @param excerpt what was looked at
 * @param layout how it is laid out
 * @param fields its columns
 * @param questions those that are a survey's questions
 * @param likely what it may be about, the likeliest first
 */
record Study(Excerpt excerpt, Layout layout, List<Field> fields, List<Question> questions, List<Matching> likely) {

    private static final List<String> CLOCKS_AND_WAITS = List.of(
            "scheduled_at",
            "arrived_at",
            "checked_in_at",
            "roomed_at",
            "provider_in_at",
            "provider_out_at",
            "checked_out_at",
            "status",
            "arrival_to_check_in_minutes",
            "roomed_wait_minutes",
            "wait_to_be_seen_minutes",
            "roomed_to_provider_minutes",
            "minutes_with_provider",
            "checkout_minutes",
            "cycle_time_minutes");

    static Study of(Path file, Vocabulary vocabulary) {
        Excerpt excerpt = Excerpt.of(file);
        Layout layout = new LayoutFinder(vocabulary).of(excerpt);
        List<Field> fields = settled(IntStream.range(0, layout.names().size())
                .mapToObj(i -> Field.of(layout, i, vocabulary))
                .toList());
        List<Question> questions = Question.in(fields, vocabulary);
        Name name = Name.of(series(file));
        List<Matching> likely = Arrays.stream(Subject.values())
                .map(subject -> Matching.of(subject, fields, questions, name, vocabulary))
                .sorted(Comparator.comparingDouble(Matching::score).reversed())
                .toList();
        return new Study(excerpt, layout, fields, questions, likely);
    }

    /** The name of a file without its ending. */
    static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    /** The name of a file without what changes from one export to the next; all of it where nothing would be left. */
    static String series(Path file) {
        String start = stem(file).replaceFirst("[ _.-]*[qQ]?\\d.*$", "");
        return start.length() < 3 ? stem(file) : start;
    }

    /**
     * The subject that the file's rows are of. Visits with a few questions beside their clocks or waits are visits that
     * were asked, not a survey.
     */
    Matching subject() {
        Matching first = likely.get(0);
        Matching visits = of(Subject.VISITS);
        boolean asked = first.subject() == Subject.SURVEYS && !questions.isEmpty();
        return asked && visits.hasAny(CLOCKS_AND_WAITS) ? visits : first;
    }

    Matching of(Subject subject) {
        return likely.stream().filter(m -> m.subject() == subject).findFirst().orElseThrow();
    }

    /** Where the order of day and month can't be told from a column, the other columns of the file may tell it. */
    private static List<Field> settled(List<Field> fields) {
        Map<Character, String> orders = new HashMap<>();
        List<Field> result = new ArrayList<>();
        for (Field field : fields) {
            field.dates()
                    .filter(dates -> !dates.undecided())
                    .ifPresent(dates -> dates.patterns()
                            .forEach(p -> orders.merge(separator(p), order(p), (a, b) -> a.equals(b) ? a : "")));
        }
        fields.forEach(field -> result.add(settled(field, orders)));
        return List.copyOf(result);
    }

    private static Field settled(Field field, Map<Character, String> orders) {
        Dates dates = field.dates().orElse(null);
        if (dates == null || !dates.undecided()) {
            return field;
        }
        List<DatePattern> choices = new ArrayList<>(dates.patterns().subList(0, 1));
        choices.addAll(dates.rivals());
        for (DatePattern choice : choices) {
            if (order(choice).equals(orders.get(separator(choice)))) {
                Content content = field.content();
                Dates right = dates.settled(choice, "day and month in the order of the file's other columns");
                return field.with(new Content(content.kind(), content.read(), right, content.amounts()));
            }
        }
        return field;
    }

    /** The mark after the first number of a pattern; patterns with names of months have an order anyone can see. */
    private static char separator(DatePattern pattern) {
        return pattern.text().contains("MMM")
                ? ' '
                : pattern.text().replaceAll("\\w", " ").strip().concat(" ").charAt(0);
    }

    /** Whether the day or the month comes first. */
    static String order(DatePattern pattern) {
        return pattern.text().indexOf('d') < pattern.text().indexOf('M') ? "day first" : "month first";
    }
}
