package health.cx.job;

import health.cx.source.mapping.InputFile;
import health.cx.warehouse.Ledger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files of an input folder have to be read. A content counts once, under one name: the same bytes under another are
 * nothing new as long as no other bytes have taken that name, and where they have to be read again, they are read in the
 * place of those that count.
 *
 * @param fresh the files to read, each under the name that it counts under
 * @param doubled names of files whose bytes count under another name
 * @param absent names of files that are gone, whose rows stay
 * @param reasons why each of the fresh is read, in a few words
 */
record Contents(List<InputFile> fresh, List<String> doubled, List<String> absent, Map<InputFile, String> reasons) {

    /** Bytes, or what stands in their place, as one mapping reads them. */
    private record Seen(String mapping, String what) {}

    static Contents of(List<InputFile> files, List<Ledger.Known> known, Reading reading, boolean reload) {
        Map<Seen, String> present = new HashMap<>();
        files.forEach(file -> present.put(new Seen(file.mapping().name(), file.name()), file.sha256()));
        Set<String> forgotten = new HashSet<>();
        Map<Seen, TreeSet<String>> names = new HashMap<>();
        for (Ledger.Known content : known) {
            String there = present.get(new Seen(content.mapping(), content.name()));
            if (content.forgotten()) {
                forgotten.add(content.sha256());
            } else if (there == null || there.equals(content.sha256())) {
                names.computeIfAbsent(new Seen(content.mapping(), content.sha256()), seen -> new TreeSet<>())
                        .add(content.name());
            }
        }
        Map<InputFile, String> fresh = new LinkedHashMap<>();
        Set<Seen> taken = new HashSet<>();
        Set<String> doubled = new LinkedHashSet<>();
        for (InputFile file : files) {
            if (forgotten.contains(file.sha256())) {
                continue;
            }
            Set<String> counting = names.computeIfAbsent(
                    new Seen(file.mapping().name(), file.sha256()), seen -> new TreeSet<>(List.of(file.name())));
            InputFile counted = counting.contains(file.name())
                    ? file
                    : file.named(counting.iterator().next());
            boolean isRenamed = !counted.name().equals(file.name());
            boolean isThereItself =
                    isRenamed && present.containsKey(new Seen(file.mapping().name(), counted.name()));
            if (isThereItself || taken.contains(new Seen(counted.mapping().name(), counted.name()))) {
                doubled.add(file.name());
            } else if (reload || !isKnown(counted, known, reading.of(counted))) {
                taken.add(new Seen(counted.mapping().name(), counted.name()));
                fresh.put(counted, why(counted, known, reload));
            } else if (isRenamed) {
                doubled.add(file.name());
            }
        }
        Set<String> there = files.stream().map(InputFile::name).collect(Collectors.toSet());
        List<String> absent = known.stream()
                .filter(content -> !content.forgotten())
                .map(Ledger.Known::name)
                .filter(name -> !there.contains(name))
                .distinct()
                .sorted()
                .toList();
        return new Contents(List.copyOf(fresh.keySet()), List.copyOf(doubled), absent, fresh);
    }

    private static boolean isKnown(InputFile file, List<Ledger.Known> known, String reading) {
        return before(file, known)
                .anyMatch(content -> content.sha256().equals(file.sha256())
                        && content.reading().equals(reading));
    }

    private static Stream<Ledger.Known> before(InputFile file, List<Ledger.Known> known) {
        return known.stream()
                .filter(content -> content.mapping().equals(file.mapping().name())
                        && content.name().equals(file.name()));
    }

    private static String why(InputFile file, List<Ledger.Known> known, boolean reload) {
        List<String> contents = before(file, known).map(Ledger.Known::sha256).toList();
        if (contents.isEmpty()) {
            return "new";
        }
        if (!contents.contains(file.sha256())) {
            return "other bytes than before: its rows replace those";
        }
        return reload ? "read again, as asked" : "read in another way: its source file, corrections or version changed";
    }
}
