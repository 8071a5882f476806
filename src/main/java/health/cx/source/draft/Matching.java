package health.cx.source.draft;

import health.cx.source.Column;
import health.cx.source.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of the file as those of one subject of the contract.
 *
 * @param subject that the file may be about
 * @param matches per column of the contract
 * @param score how much speaks for the subject
 */
record Matching(Subject subject, Map<String, Match> matches, double score) {

    private static final double LIKELY = 0.58;
    private static final List<String> OF_ANSWERS = List.of("item", "answer");

    static Matching of(
            Subject subject, List<Field> fields, List<Question> questions, Name file, Vocabulary vocabulary) {
        Fit fit = new Fit(vocabulary, fields);
        Map<String, Match> matches = assign(subject, fields, fit);
        if (subject == Subject.SURVEYS && !questions.isEmpty()) {
            // its questions are columns: what looks like an item or an answer is one of them
            matches.remove("item");
            matches.remove("answer");
        }
        double score = 2 * named(subject, file, vocabulary);
        for (Column column : subject.columns()) {
            Match match = matches.get(column.name());
            double weight = (column.required() ? 1.5 : 1) / subjectsWith(column.name());
            score += match == null ? missing(subject, column, questions) : match.score() * weight;
        }
        score += subject == Subject.SURVEYS ? Question.weight(questions) : 0;
        return new Matching(subject, matches, score);
    }

    private static double missing(Subject subject, Column column, List<Question> questions) {
        boolean asked = subject == Subject.SURVEYS && !questions.isEmpty();
        if (!column.required() || (asked && OF_ANSWERS.contains(column.name()))) {
            return 0;
        }
        return column.name().endsWith("_id") ? -0.5 : -1; // ids can be made
    }

    /** The likeliest pairs first, every column once. */
    private static Map<String, Match> assign(Subject subject, List<Field> fields, Fit fit) {
        List<Match> pairs = new ArrayList<>();
        for (Column column : subject.columns()) {
            for (Field field : fields) {
                double score = fit.of(subject, column, field);
                if (score >= LIKELY) {
                    pairs.add(new Match(column, field, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Match::score).reversed());
        Map<String, Match> matches = new LinkedHashMap<>();
        Set<Field> taken = new HashSet<>();
        for (Match pair : pairs) {
            if (!matches.containsKey(pair.column().name()) && taken.add(pair.field())) {
                matches.put(pair.column().name(), pair);
            }
        }
        return matches;
    }

    private static double named(Subject subject, Name file, Vocabulary vocabulary) {
        return vocabulary.filesOf(subject).stream()
                .mapToDouble(word -> file.likeness(vocabulary.nameOf(word)))
                .max()
                .orElse(0);
    }

    private static long subjectsWith(String column) {
        return Arrays.stream(Subject.values())
                .filter(subject -> subject.indexOf(column) >= 0)
                .count();
    }

    Optional<Match> find(String column) {
        return Optional.ofNullable(matches.get(column));
    }

    /** Whether one of these columns was found. */
    boolean hasAny(List<String> columns) {
        return columns.stream().anyMatch(matches::containsKey);
    }

    /** The columns of the file that were found. */
    Set<Field> fields() {
        return matches.values().stream().map(Match::field).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
