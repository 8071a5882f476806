package health.cx.report.diff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import health.cx.report.PastIssue;
import health.cx.report.diff.FileRows.Key;
import health.cx.report.edition.Provenance.InputFile;
import health.cx.report.table.Plain;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The input files behind an issue.
 *
 * @param bytes the hashes of the contents that count under a name
 * @param corrected how many records of a name's contents were corrected
 * @param rows what became of their rows; empty where the issue does not tell
 */
record Inputs(Map<String, Set<String>> bytes, Map<String, Long> corrected, Map<Key, FileRows> rows) {

    static Inputs of(PastIssue issue) throws IOException {
        List<InputFile> files = issue.manifest().inputs();
        return new Inputs(
                files.stream().collect(groupingBy(Inputs::name, mapping(InputFile::sha256, toSet()))),
                files.stream().collect(groupingBy(Inputs::name, summingLong(InputFile::corrected))),
                FileRows.of(issue));
    }

    /** As the files for machines write it. */
    private static String name(InputFile file) {
        return Plain.words(file.name());
    }

    boolean tellRows() {
        return !rows.isEmpty();
    }

    Set<String> names() {
        return bytes.keySet();
    }

    Set<String> bytesOf(String name) {
        return bytes.getOrDefault(name, Set.of());
    }

    /** Whether some name, be it another, has these contents. */
    boolean hold(Set<String> contents) {
        return bytes.values().stream()
                .flatMap(Collection::stream)
                .collect(toSet())
                .containsAll(contents);
    }

    List<Key> readingsOf(String name) {
        return rows.keySet().stream().filter(key -> key.file().equals(name)).toList();
    }
}
