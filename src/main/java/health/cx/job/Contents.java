package health.cx.job;

import health.cx.source.mapping.InputFile;
import health.cx.warehouse.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which files of an input folder have to be read. A content counts once: the same bytes under another name are nothing
 * new as long as no other bytes have taken the name that they count under.
 *
 * @param fresh the files to read
 * @param doubled names of files whose bytes count under another name
 * @param absent names of files that are gone, whose rows stay
 * @param reasons why each of the fresh is read, in a few words
 */
record Contents(List<InputFile> fresh, List<String> doubled, List<String> absent, Map<InputFile, String> reasons) {

    /** A file name as one mapping reads it. */
    private record Place(String mapping, String name) {}

    static Contents of(List<InputFile> files, List<Ledger.Known> known, Reading reading, boolean reload) {
        Map<Place, String> present = new HashMap<>();
        files.forEach(file -> present.put(place(file), file.sha256()));
        Map<String, Set<String>> counting = new HashMap<>();
        Set<String> forgotten = new HashSet<>();
        for (Ledger.Known content : known) {
            if (content.forgotten()) {
                forgotten.add(content.sha256());
                continue;
            }
            String there = present.get(new Place(content.mapping(), content.name()));
            if (there == null || (there.equals(content.sha256()) && !reload)) {
                counting.computeIfAbsent(
                                key(content.mapping(), content.sha256(), content.reading()), k -> new HashSet<>())
                        .add(content.name());
            }
        }
        List<InputFile> fresh = new ArrayList<>();
        Set<String> doubled = new LinkedHashSet<>();
        for (InputFile file : files) {
            if (forgotten.contains(file.sha256())) {
                continue;
            }
            Set<String> names = counting.computeIfAbsent(
                    key(file.mapping().name(), file.sha256(), reading.of(file)), k -> new HashSet<>());
            if (names.isEmpty()) {
                fresh.add(file);
                names.add(file.name());
            } else if (!names.contains(file.name())) {
                doubled.add(file.name());
            }
        }
        Set<String> gone = new TreeSet<>();
        Set<String> names = files.stream().map(InputFile::name).collect(Collectors.toSet());
        known.stream()
                .filter(content -> !content.forgotten())
                .map(Ledger.Known::name)
                .filter(name -> !names.contains(name))
                .forEach(gone::add);
        Map<InputFile, String> reasons = new LinkedHashMap<>();
        fresh.forEach(file -> reasons.put(file, why(file, known, reload)));
        return new Contents(List.copyOf(fresh), List.copyOf(doubled), List.copyOf(gone), reasons);
    }

    private static String why(InputFile file, List<Ledger.Known> known, boolean reload) {
        List<Ledger.Known> before = known.stream()
                .filter(content -> content.mapping().equals(file.mapping().name())
                        && content.name().equals(file.name()))
                .toList();
        if (before.isEmpty()) {
            return "new";
        }
        if (before.stream().noneMatch(content -> content.sha256().equals(file.sha256()))) {
            return "other bytes than before: its rows replace those";
        }
        return reload ? "read again, as asked" : "read in another way: its source file, corrections or version changed";
    }

    private static Place place(InputFile file) {
        return new Place(file.mapping().name(), file.name());
    }

    private static String key(String mapping, String sha256, String reading) {
        return String.join("\n", mapping, sha256, reading);
    }
}
