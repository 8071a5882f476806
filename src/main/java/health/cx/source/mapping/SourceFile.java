package health.cx.source.mapping;

import health.cx.source.Subject;
import health.cx.source.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One file under {@code jobs/sources/}: how one system's exports become the contract's rows, without code.
 *
 * @param file where it stands
 * @param name names the system
 * @param mappings one per subject and kind of file
 */
public record SourceFile(Path file, String name, List<Mapping> mappings) {

    /** Reads a source file. */
    public static SourceFile read(Path file) {
        Yaml yaml = Yaml.read(file, "source file").allow("source", "patient-ids", "code-lists", "look-ups", "mappings");
        String name = yaml.get("source").text();
        boolean network = yaml.get("patient-ids").word("practice", "network").equals("network");
        SharedLists shared = SharedLists.read(yaml);
        String definition = Discovery.sha256(file);
        Map<Subject, Integer> numbers = new EnumMap<>(Subject.class);
        List<Mapping> mappings = new ArrayList<>();
        for (Yaml mapping : yaml.get("mappings").list()) {
            Subject subject = Mapping.subject(mapping);
            int number = numbers.merge(subject, 1, Integer::sum);
            String mappingName = name + "/" + subject.id() + (number > 1 ? "-" + number : "");
            mappings.add(Mapping.read(mapping, name, mappingName, network, shared, definition));
        }
        return new SourceFile(file, name, List.copyOf(mappings));
    }
}
