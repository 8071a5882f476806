package health.cx.source.draft;

import health.cx.source.Column;
import health.cx.source.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What other systems call things: the word lists under {@code src/main/resources/draft}. */
final class Vocabulary {

    private final Map<String, ?> names = read("names");
    private final Map<String, ?> words = read("words");
    private final Map<String, ?> sayings = read("sayings");
    private final Map<String, ?> scales = read("answers");
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Name> parsed = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /**
     * A survey's question.
     *
     * @param lowest answer
     * @param highest answer
     * @param names what its column is called
     */
    record Item(int lowest, int highest, List<String> names) {}

    Vocabulary() {
        read("items").forEach((id, item) -> items.put(id, item(map(item))));
        names.values()
                .forEach(subject -> map(subject).forEach((column, list) -> {
                    known.add(Name.joined(column));
                    if (list instanceof List<?>) {
                        texts(list).forEach(name -> known.add(Name.joined(name)));
                    }
                }));
        items.forEach((id, item) -> {
            known.add(Name.joined(id));
            item.names().forEach(name -> known.add(Name.joined(name)));
        });
    }

    private static Item item(Map<String, ?> item) {
        List<String> answers = texts(Objects.requireNonNull(item.get("answers")));
        return new Item(
                Integer.parseInt(answers.get(0)),
                Integer.parseInt(answers.get(1)),
                texts(Objects.requireNonNull(item.get("names"))));
    }

    /** What a column of the contract is called elsewhere. */
    List<String> namesOf(Subject subject, String column) {
        Object own = namesIn(subject.id()).get(column);
        if (own != null) {
            return texts(own);
        }
        // a reference is called what the thing itself is called
        return names.keySet().stream()
                .filter(other -> column.equals(namesIn(other).get("key")))
                .findFirst()
                .map(other -> texts(Objects.requireNonNull(namesIn(other).get(column))))
                .orElse(List.of());
    }

    private Map<String, ?> namesIn(String subject) {
        Object found = names.get(subject);
        return found == null ? Map.of() : map(found);
    }

    /** The columns of a subject that other names are known for. */
    Set<String> columnsOf(Subject subject) {
        Set<String> columns = new HashSet<>(namesIn(subject.id()).keySet());
        columns.removeAll(Set.of("files", "key"));
        return columns;
    }

    /** Words of the names of a subject's files. */
    List<String> filesOf(Subject subject) {
        return namesOf(subject, "files");
    }

    /** A text as a name; the lists are gone through for every column of a file. */
    Name nameOf(String text) {
        return parsed.computeIfAbsent(text, Name::of);
    }

    /** The column that a plain "Id" stands for in files of a subject; empty where it is unknown. */
    String keyOf(Subject subject) {
        Object key = namesIn(subject.id()).get("key");
        return key instanceof String text ? text : "";
    }

    /** The contract's word that a word of a column stands for, if it is not one itself. */
    Optional<String> word(Column column, String text) {
        return column.words().stream()
                .filter(word -> stands(column.name(), word, text))
                .findFirst();
    }

    private boolean stands(String column, String word, String text) {
        String wanted = text.toLowerCase(Locale.ROOT).strip();
        Object found = words.get(column);
        Object others = found == null ? null : map(found).get(word);
        List<String> list = others == null ? List.of() : texts(others);
        return word.equals(wanted.replace(' ', '_'))
                || list.contains(wanted)
                || list.contains(wanted.replace('_', ' ').replace('-', ' '));
    }

    /** Whether it is a word that is known to stand for something, and so no name of a person. */
    boolean isWord(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        boolean code = Arrays.stream(Subject.values())
                .flatMap(subject -> subject.columns().stream())
                .anyMatch(column -> Arrays.stream(wanted.split(";", -1))
                        .allMatch(part -> word(column, part).isPresent()));
        return code
                || scales().values().stream().anyMatch(steps -> steps.stream().anyMatch(s -> s.contains(wanted)));
    }

    /** The survey items with what their columns are called. */
    Map<String, Item> items() {
        return items;
    }

    /** The answer scales: per name the words of each step, from the lowest up. */
    Map<String, List<List<String>>> scales() {
        Map<String, List<List<String>>> all = new LinkedHashMap<>();
        scales.forEach((name, steps) ->
                all.put(name, ((List<?>) steps).stream().map(Vocabulary::texts).toList()));
        return all;
    }

    /** Whether it is a name that some column of the contract goes by. */
    boolean isName(String text) {
        return known.contains(Name.joined(text));
    }

    /** Whether a value says that there is none. */
    boolean isNothing(String text) {
        return says("nothing", text);
    }

    /** Whether it is a word that lines at a file's end begin with. */
    boolean isFooter(String word) {
        return says("footer", word);
    }

    /** Whether a word of a list of {@code sayings.yaml} is this one. */
    boolean says(String list, String word) {
        return texts(Objects.requireNonNull(sayings.get(list))).contains(word);
    }

    private static Map<String, ?> read(String name) {
        try (InputStream bytes =
                        Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/draft/" + name + ".yaml"));
                InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return map(plain(new Yaml().compose(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything as text: in these lists "no" is a word, not a truth value. */
    private static Object plain(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.getValue().forEach(t -> map.put((String) plain(t.getKeyNode()), plain(t.getValueNode())));
            return map;
        }
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(Vocabulary::plain).toList()
                : ((ScalarNode) node).getValue();
    }

    @SuppressWarnings("unchecked") // the lists are ours, and a test reads them all
    private static Map<String, ?> map(Object value) {
        return (Map<String, ?>) value;
    }

    private static List<String> texts(Object value) {
        return ((List<?>) value).stream().map(String::valueOf).toList();
    }
}
