package health.cx.source;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a YAML file that knows its line, so that everything wrong with it can be said with file, line and column.
 * Every method throws {@link InvalidInput} where the file does not hold what is asked for.
 */
public final class Yaml {

    private final Path file;
    private final Node node;

    private Yaml(Path file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Reads a file; {@code what} names it in messages, for example {@code job file}. */
    public static Yaml read(Path file, String what) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Node root = new org.yaml.snakeyaml.Yaml().compose(reader);
            if (root == null) {
                throw new InvalidInput(file + ": the " + what + " is empty.");
            }
            return new Yaml(file, root);
        } catch (NoSuchFileException e) {
            throw new InvalidInput(
                    file + ": there is no such " + what + ". Check the path; it starts at cx's home.", e);
        } catch (MarkedYAMLException e) {
            throw InvalidInput.at(
                    file,
                    e.getProblemMark().getLine() + 1,
                    e.getProblemMark().getColumn() + 1,
                    "this is not YAML: " + e.getProblem() + ". Check indents, quotes and colons.");
        } catch (YAMLException e) {
            throw new InvalidInput(file + ": this is not YAML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new InvalidInput(file + ": the " + what + " can't be read: " + e.getMessage(), e);
        }
    }

    /** The same with other values for some of its keys; what is wrong with one is said with {@code --set} and the key. */
    Yaml with(List<Setting> settings) {
        Node all = node;
        Set<String> keys = new HashSet<>();
        for (Setting setting : settings) {
            if (!keys.add(setting.key())) {
                throw new InvalidInput(setting.place() + ": this key is set twice.");
            }
            all = new SettingNodes(setting).over(all);
        }
        return new Yaml(file, all);
    }

    /** The file it stands in. */
    public Path file() {
        return file;
    }

    /** An error about this place. */
    public InvalidInput error(String message) {
        var mark = node.getStartMark();
        String setting = SettingNodes.placeOf(node);
        if (setting != null) {
            return new InvalidInput(setting + ": " + message);
        }
        return InvalidInput.at(file, mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    /** The value of a key, if it is there. */
    public Optional<Yaml> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** The value of a key that must be there. */
    public Yaml get(String key) {
        return find(key).orElseThrow(() -> error("the key '" + key + "' is missing."));
    }

    /** Refuses any key but these. */
    public Yaml allow(String... keys) {
        for (NodeTuple tuple : mapping().getValue()) {
            Yaml key = new Yaml(file, tuple.getKeyNode());
            if (!Arrays.asList(keys).contains(key.text())) {
                throw key.error("unknown key '" + key.text() + "'; " + Nearest.of(key.text(), List.of(keys)) + ".");
            }
        }
        return this;
    }

    /** The text of a scalar. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw error("a single value is expected here.");
    }

    /** True for a scalar, as opposed to a list or a map. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** True for a map, as opposed to a list or a scalar. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The text of a scalar that must be one of these words. */
    public String word(String... words) {
        String word = text();
        if (!Arrays.asList(words).contains(word)) {
            throw error("'" + word + "' is no valid value; " + Nearest.of(word, List.of(words)) + ".");
        }
        return word;
    }

    /** A whole number. */
    public int integer() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw error("'" + text() + "' is no whole number.");
        }
    }

    /** A whole number from {@code lowest} upward. */
    public int atLeast(int lowest) {
        if (integer() < lowest) {
            throw error("'" + text() + "' is too small; " + lowest + " or more is expected.");
        }
        return integer();
    }

    /** A number. */
    public double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw error("'" + text() + "' is no number.");
        }
    }

    /** {@code yes} or {@code no}. */
    public boolean yes() {
        return List.of("yes", "true").contains(word("yes", "no", "true", "false"));
    }

    /** A share written as a percentage, {@code 5%}, as 0 to 1. */
    public double percent() {
        String text = text();
        if (!text.matches("\\d+(\\.\\d+)?%")) {
            throw error("'" + text + "' is no percentage such as 5%.");
        }
        return Double.parseDouble(text.substring(0, text.length() - 1)) / 100;
    }

    /** A number of days, written {@code 90 days}. */
    Duration days() {
        String text = text();
        if (!text.matches("[1-9]\\d{0,4} days?")) {
            throw error("'" + text + "' is no age such as 90 days.");
        }
        return Duration.ofDays(Long.parseLong(text.substring(0, text.indexOf(' '))));
    }

    /** The elements of a list; a single value counts as a list of one. */
    public List<Yaml> list() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(n -> new Yaml(file, n)).toList()
                : List.of(this);
    }

    /** The texts of a list. */
    public List<String> texts() {
        return list().stream().map(Yaml::text).toList();
    }

    /** The entries of a map, in the file's order. */
    public Map<String, Yaml> entries() {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping().getValue()) {
            Yaml key = new Yaml(file, tuple.getKeyNode());
            if (entries.put(key.text(), new Yaml(file, tuple.getValueNode())) != null) {
                throw key.error("the key '" + key.text() + "' stands here twice.");
            }
        }
        return entries;
    }

    private MappingNode mapping() {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw error("a map of 'key: value' lines is expected here.");
    }
}
