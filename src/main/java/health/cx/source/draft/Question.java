package health.cx.source.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A column that holds the answers to one question of a survey.
 *
 * @param field the column
 * @param item of the measure dictionary; empty where no item's name is near
 * @param answers per word of a scale its number; empty where the answers are numbers
 * @param missing codes that stand for no answer
 * @param fits whether the answers are within those of the item
 */
record Question(Field field, String item, Map<String, Integer> answers, List<String> missing, boolean fits) {

    private static final String NUMBERED = "q\\d*|f\\d+|frage\\d*|question\\d*";
    private static final double LIKELY = 0.8;
    private static final int LONGEST_SCALE = 10;

    /** The columns that look like questions. */
    static List<Question> in(List<Field> fields, Vocabulary vocabulary) {
        List<Question> questions = new ArrayList<>();
        for (Field field : fields) {
            Map<String, Integer> words = words(field, vocabulary);
            Optional<String> item = item(field, vocabulary);
            boolean asks = field.name().words().stream().anyMatch(word -> word.matches(NUMBERED));
            boolean scale = field.kind() == Kind.INTEGER && field.values().size() > 1 && field.within(0, LONGEST_SCALE);
            if (!words.isEmpty() || (item.isPresent() && isNumber(field)) || (scale && asks)) {
                questions.add(question(field, item.orElse(""), words, vocabulary));
            }
        }
        return questions;
    }

    private static boolean isNumber(Field field) {
        return field.kind() == Kind.INTEGER && field.values().size() > 1;
    }

    private static Question question(Field field, String item, Map<String, Integer> words, Vocabulary vocabulary) {
        Vocabulary.Item known = vocabulary.items().get(item);
        int lowest = known == null ? 0 : known.lowest();
        int highest = known == null ? LONGEST_SCALE : known.highest();
        if (!words.isEmpty()) {
            boolean fits = words.values().stream().allMatch(answer -> answer >= lowest && answer <= highest);
            return new Question(field, item, words, List.of(), fits);
        }
        List<String> missing = field.outside(lowest, highest).stream()
                .map(Value::text)
                .filter(text -> text.matches("9|8|7|9[6-9]|88|77|99[6-9]|-[1-9]"))
                .toList();
        boolean fits = field.outside(lowest, highest).size() == missing.size();
        return new Question(field, item, words, missing, fits);
    }

    /** The scale that all words of the column belong to, from 0 for no and yes, else from 1. */
    private static Map<String, Integer> words(Field field, Vocabulary vocabulary) {
        if (field.kind() != Kind.CODE || field.values().size() < 2) {
            return Map.of();
        }
        for (var scale : vocabulary.scales().entrySet()) {
            int from = scale.getKey().endsWith("0") ? 0 : 1;
            Map<String, Integer> found = new LinkedHashMap<>();
            for (int step = 0; step < scale.getValue().size(); step++) {
                for (Value value : field.values()) {
                    if (scale.getValue().get(step).contains(value.text().toLowerCase(Locale.ROOT))) {
                        found.put(value.text(), step + from);
                    }
                }
            }
            if (found.size() == field.values().size()) {
                return found;
            }
        }
        return Map.of();
    }

    private static Optional<String> item(Field field, Vocabulary vocabulary) {
        Name name = new Name(field.name().words().stream()
                .filter(word -> !word.matches(NUMBERED + "|\\d+"))
                .toList());
        return vocabulary.items().entrySet().stream()
                .max(java.util.Comparator.comparingDouble(e -> likeness(name, e.getKey(), e.getValue(), vocabulary)))
                .filter(e -> likeness(name, e.getKey(), e.getValue(), vocabulary) >= LIKELY)
                .map(Map.Entry::getKey);
    }

    private static double likeness(Name name, String item, Vocabulary.Item known, Vocabulary vocabulary) {
        return Math.max(
                name.likeness(vocabulary.nameOf(item)),
                known.names().stream()
                        .mapToDouble(n -> name.likeness(vocabulary.nameOf(n)))
                        .max()
                        .orElse(0));
    }

    /** How much a file's questions say that it is a survey. */
    static double weight(List<Question> questions) {
        return questions.stream()
                .mapToDouble(q -> q.item().isEmpty() ? 0.4 : 0.8)
                .sum();
    }

    /** Whether the source file can read it as it stands. */
    boolean decided() {
        return !item.isEmpty() && fits;
    }
}
