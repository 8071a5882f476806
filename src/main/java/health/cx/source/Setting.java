package health.cx.source;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A key of the job file with another value for one run, as typed behind {@code --set}.
 *
 * @param key names of keys from the top, with dots between them: {@code report.period}
 * @param value as it would stand in the file: YAML, also {@code [a, b]} or {@code {a: b}}
 */
public record Setting(String key, String value) {

    static final String OPTION = "--set ";

    /** Reads {@code key=value}. */
    public static Setting of(String typed) {
        int sign = typed.indexOf('=');
        String key = sign < 0 ? "" : typed.substring(0, sign).strip();
        if (key.isEmpty() || Arrays.asList(key.split("\\.", -1)).contains("")) {
            throw new InvalidInput(
                    OPTION + typed + ": this is no key=value such as report.period=2026-02; dots lead into a key.");
        }
        return new Setting(key, typed.substring(sign + 1));
    }

    List<String> path() {
        return List.of(key.split("\\.", -1));
    }

    /** As a person types it. */
    @Override
    public String toString() {
        return key + "=" + value;
    }

    /** Where messages say that it stands. */
    String place() {
        return OPTION + key;
    }

    /** The value as it would be read from the file. */
    Node node(SettingNodes nodes) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0); // else a list could hold itself
        try {
            return nodes.placed(new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(value)));
        } catch (MarkedYAMLException e) {
            throw new InvalidInput(place() + ": '" + value + "' is not YAML: " + e.getProblem() + ". Check quotes.", e);
        } catch (YAMLException e) {
            throw new InvalidInput(place() + ": '" + value + "' is not YAML: " + e.getMessage(), e);
        }
    }
}
