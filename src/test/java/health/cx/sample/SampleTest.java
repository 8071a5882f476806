package health.cx.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    private static final Path COMMITTED = Path.of("input");
    private static final long MEGABYTE = 1_000_000;

    @TempDir
    Path temporary;

    @Test
    void committedSampleIsReproducedByteForByte() throws IOException {
        Folder written = Folder.write(Folder.COMMITTED, temporary);

        assertThat(bytes(written)).isEqualTo(bytes(new Folder(COMMITTED)));
    }

    @Test
    void committedSampleIsSmallAndItsReadmeNamesTheCommand() throws IOException {
        long size = 0;
        for (Path file : new Folder(COMMITTED).files()) {
            size += Files.size(file);
        }

        assertThat(size).isBetween(10 * MEGABYTE, 20 * MEGABYTE);
        assertThat(Files.readString(COMMITTED.resolve("README.md")))
                .contains("--practices 8 --visits 27000 --from 2024-01-01 --to 2026-03-31 --seed "
                        + Folder.COMMITTED.seed());
    }

    @Test
    void localeAndTimeZoneChangeNothing() throws IOException {
        SampleNetwork network = network(8, 2_000, 7);
        Folder plain = Folder.write(network, temporary.resolve("plain"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Folder abroad = Folder.write(network, temporary.resolve("abroad"));

            assertThat(bytes(abroad)).isEqualTo(bytes(plain));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherSeedTellsAnotherStory() throws IOException {
        Folder one = Folder.write(network(8, 2_000, 1), temporary.resolve("one"));
        Folder two = Folder.write(network(8, 2_000, 2), temporary.resolve("two"));

        assertThat(bytes(one).get("visits-2025-Q1")).isNotEqualTo(bytes(two).get("visits-2025-Q1"));
    }

    /** Seventy practices: ids grow to what the number needs, roles repeat, fewer than eight are all ordinary. */
    @ParameterizedTest
    @CsvSource({"1, 40, 0", "3, 500, 0", "8, 3000, 6", "70, 9000, 18"})
    void writesExactlyTheVisitsAskedFor(int practices, long visits, int planted) throws IOException {
        Folder folder = Folder.write(network(practices, visits, 3), temporary);

        LocalDate to = LocalDate.of(2025, 3, 31);
        long past = folder.current("visits", "visit_id").values().stream()
                .filter(row -> !(row.get("status").equals("booked")
                        && row.get("scheduled_at").compareTo(to.plusDays(1).toString()) >= 0))
                .count();
        long roles = folder.rows("truth").stream()
                .filter(row ->
                        !row.get("practice_id").isEmpty() && !row.get("truth").equals("no-difference"))
                .map(row -> row.get("practice_id"))
                .distinct()
                .count();
        assertThat(past).isEqualTo(visits);
        assertThat(roles).isEqualTo(planted);
    }

    @Test
    void streamsOfPracticesAreIndependent() throws IOException {
        SampleNetwork network = network(8, 3_000, 5);
        Practice second = new Practices(network).all().get(1);
        List<String> alone = new ArrayList<>();
        new PracticeLog(second, network, new Tally(), row -> alone.add(row.line())).write();
        Folder folder = Folder.write(network, temporary);

        long inNetwork = folder.files().stream()
                .filter(file -> Folder.name(file).contains("-Q"))
                .flatMap(file -> Folder.read(file).stream())
                .filter(row -> row.get("practice_id").matches("[PU]02"))
                .count();
        assertThat(inNetwork).isEqualTo(alone.size());
    }

    private static SampleNetwork network(int practices, long visits, long seed) {
        return new SampleNetwork(practices, visits, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 31), seed);
    }

    private static Map<String, String> bytes(Folder folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : folder.files()) {
            hashes.put(Folder.name(file), DigestUtils.sha256Hex(Files.readAllBytes(file)));
        }
        return hashes;
    }
}
