package health.cx.runs;

import health.cx.scenario.Home;
import health.cx.sql.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What an output folder says: the content of the star, and the bytes of workbooks and tables by their place. Manifests are
 * left out, since they name runs.
 */
record Outcome(List<List<String>> star, Map<String, String> reports) {

    static Outcome of(Home home) {
        return new Outcome(
                home.published().rows(Statements.text("read/data_version")),
                reports(home.output().resolve("reports")));
    }

    private static Map<String, String> reports(Path folder) {
        Map<String, String> reports = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return reports;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".issues") && !name.endsWith("manifest.json")) {
                    reports.put(name, DigestUtils.sha256Hex(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reports;
    }

    /** What differs, line by line. */
    List<String> differencesFrom(Outcome other) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < star.size(); i++) {
            if (!star.get(i).equals(other.star.get(i))) {
                differences.add(star.get(i) + " instead of " + other.star.get(i));
            }
        }
        Set<String> files = new TreeSet<>(reports.keySet());
        files.addAll(other.reports.keySet());
        files.stream()
                .filter(file -> !Objects.equals(reports.get(file), other.reports.get(file)))
                .map(file -> !reports.containsKey(file)
                        ? file + " is missing"
                        : !other.reports.containsKey(file) ? file + " is too many" : file + " has other bytes")
                .forEach(differences::add);
        return differences;
    }

    /** The same without older issues. */
    Outcome only(String period) {
        Map<String, String> of = new TreeMap<>(reports);
        of.keySet().removeIf(name -> !name.startsWith(period + "/"));
        return new Outcome(star, of);
    }
}
