package health.cx.source.draft;

import health.cx.source.mapping.Notation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of columns that say yes or no; a source file names those that are no words for it in every file. */
final class YesNo {

    private final Vocabulary vocabulary;

    YesNo(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The keys of a mapping that name the words. */
    List<Rule> rules(Collection<Field> fields) {
        return List.of(
                        rule("true-words", "yes", Notation.TRUE, fields),
                        rule("false-words", "no", Notation.FALSE, fields))
                .stream()
                .filter(rule -> !rule.value().get(0).equals("[]"))
                .toList();
    }

    private Rule rule(String key, String meaning, Set<String> known, Collection<Field> fields) {
        List<String> words = fields.stream()
                .flatMap(field -> field.values().stream())
                .map(YesNo::word)
                .filter(word -> vocabulary.says(meaning, word) && !known.contains(word))
                .distinct()
                .sorted()
                .toList();
        return Rule.of(key, Written.list(words), "in any case");
    }

    /** Values that are known for neither. */
    List<Value> unknown(Field field) {
        return field.values().stream().filter(value -> !isKnown(word(value))).toList();
    }

    private boolean isKnown(String word) {
        return Notation.TRUE.contains(word)
                || Notation.FALSE.contains(word)
                || vocabulary.says("yes", word)
                || vocabulary.says("no", word);
    }

    private static String word(Value value) {
        return value.text().toLowerCase(Locale.ROOT);
    }
}
