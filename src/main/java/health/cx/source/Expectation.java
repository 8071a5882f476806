package health.cx.source;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a job expects of the files of a subject: {@code expect: {visits: {every: 2 days, rows: 50%, shares: 20%, else: hold}}}.
 *
 * @param every how long it may take until a new file comes; null where nobody waits
 * @param rows how many lines a new file has at least, as a share of what files of its mapping usually have, 0 to 1; null for any
 * @param shares by how much the share of empty values, or of a word, may differ from what it usually is, 0 to 1; null for any
 * @param hold whether a file that is otherwise is held back, not only warned of
 */
public record Expectation(
        @Nullable Duration every,
        @Nullable Double rows,
        @Nullable Double shares,
        boolean hold) {

    static Map<Subject, Expectation> read(Yaml yaml) {
        String[] subjects = Arrays.stream(Subject.values()).map(Subject::id).toArray(String[]::new);
        Map<Subject, Expectation> expectations = new EnumMap<>(Subject.class);
        yaml.allow(subjects)
                .entries()
                .forEach(
                        (subject, of) -> expectations.put(Subject.named(subject).orElseThrow(), one(of)));
        return expectations;
    }

    private static Expectation one(Yaml yaml) {
        yaml.allow("every", "rows", "shares", "else");
        return new Expectation(
                yaml.find("every").map(Yaml::days).orElse(null),
                yaml.find("rows").map(Yaml::percent).orElse(null),
                yaml.find("shares").map(Yaml::percent).orElse(null),
                yaml.find("else")
                        .map(word -> word.word("warn", "hold").equals("hold"))
                        .orElse(false));
    }
}
