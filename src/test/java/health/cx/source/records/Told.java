package health.cx.source.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The entries of a file in short: {@code 2 X1/a} for a record on line 2, {@code 3!unreadable-line} for a broken one. */
final class Told {

    private Told() {}

    static List<String> of(Records records) throws IOException {
        List<String> told = new ArrayList<>();
        try (records) {
            for (Entry entry = records.next(); entry != null; entry = records.next()) {
                told.add(told(entry));
            }
        }
        return told;
    }

    private static String told(Entry entry) {
        Place place = entry.place();
        String where = place.line() + (place.part() == 0 ? "" : "." + place.part());
        return entry instanceof Entry.Broken broken
                ? where + "!" + broken.reason()
                : where + " "
                        + Arrays.stream(((Entry.Fields) entry).values())
                                .map(value -> value == null ? "-" : value)
                                .collect(Collectors.joining("/"));
    }
}
