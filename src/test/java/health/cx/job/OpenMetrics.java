package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict reader of the text format of OpenMetrics, as far as gauges and summaries go: every line must be a descriptor or
 * a sample of the family described last, no series may stand there twice, and the end must be marked. What it lets pass is
 * also valid in the older text format, which the node exporter reads.
 */
final class OpenMetrics {

    private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
    private static final Pattern DESCRIPTOR = Pattern.compile("# (TYPE|HELP|UNIT) (" + NAME + ") (.*)");
    private static final Pattern LABEL =
            Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\\n]|\\\\[\\\\n\"])*)\"(?:,(?!$)|$)");
    private static final Pattern SAMPLE =
            Pattern.compile("(" + NAME + ")(?:\\{(.*)})? (-?(?:\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|Inf)|NaN)");

    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Map<Map<String, String>, Double>> samples = new LinkedHashMap<>();
    private final Set<String> families = new LinkedHashSet<>();
    private String family = "";

    static OpenMetrics of(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).endsWith("\n# EOF\n");
        List<String> lines = text.lines().toList();
        OpenMetrics metrics = new OpenMetrics();
        lines.subList(0, lines.size() - 1).forEach(metrics::line);
        return metrics;
    }

    private void line(String line) {
        Matcher descriptor = DESCRIPTOR.matcher(line);
        if (descriptor.matches()) {
            describe(descriptor.group(1), descriptor.group(2), descriptor.group(3));
            return;
        }
        Matcher sample = SAMPLE.matcher(line);
        assertThat(sample.matches()).as(line).isTrue();
        String suffix = sample.group(1).substring(family.length());
        assertThat(sample.group(1)).startsWith(family);
        assertThat(suffix)
                .as(line)
                .isIn("summary".equals(types.get(family)) ? List.of("_count", "_sum", "_created") : List.of(""));
        Map<String, String> labels = sample.group(2) == null ? Map.of() : parsed(sample.group(2));
        String value = sample.group(3).replace("Inf", "Infinity");
        assertThat(samples.computeIfAbsent(sample.group(1), name -> new LinkedHashMap<>())
                        .put(labels, Double.valueOf(value)))
                .as("twice: " + line)
                .isNull();
    }

    private void describe(String what, String name, String text) {
        if (!name.equals(family)) {
            assertThat(families.add(name)).as(name + " is one block").isTrue();
            family = name;
        }
        if (what.equals("TYPE")) {
            assertThat(text).isIn("gauge", "summary");
            assertThat(types.put(name, text)).as("one type of " + name).isNull();
        } else if (what.equals("UNIT")) {
            assertThat(name).endsWith("_" + text);
        }
    }

    private static Map<String, String> parsed(String text) {
        Map<String, String> labels = new TreeMap<>();
        Matcher label = LABEL.matcher(text);
        int end = 0;
        while (label.find()) {
            assertThat(label.start()).as(text).isEqualTo(end);
            assertThat(labels.put(label.group(1), label.group(2))).isNull();
            end = label.end();
        }
        assertThat(end).as(text).isEqualTo(text.length());
        return labels;
    }

    Set<String> names() {
        return samples.keySet();
    }

    String type(String name) {
        return types.getOrDefault(name, "none");
    }

    Set<Map<String, String>> labels(String name) {
        return samples.getOrDefault(name, Map.of()).keySet();
    }

    double value(String name, Map<String, String> labels) {
        assertThat(labels(name)).as(name).contains(labels);
        return samples.getOrDefault(name, Map.of()).getOrDefault(labels, Double.NaN);
    }
}
