package health.cx.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.clean.Cleaner;
import health.cx.clean.Outcome;
import health.cx.clean.Pseudonyms;
import health.cx.sample.Sample;
import health.cx.sample.SampleNetwork;
import health.cx.scenario.Home;
import health.cx.source.InvalidInput;
import health.cx.source.mapping.Discovery;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.Line;
import health.cx.source.mapping.RowReader;
import health.cx.source.mapping.SourceFile;
import health.cx.source.records.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is done to the bytes of an export, nothing falls over, each record ends as one outcome, and what is published
 * balances. Seeds are fixed; a failure names its seed.
 */
class SpoiltFilesTest {

    private static final Pseudonyms PSEUDONYMS = new Pseudonyms("secret".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private static Path sample;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writesASmallNetwork() throws IOException {
        new Sample(new SampleNetwork(2, 120, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), 7)).write(sample);
    }

    /** Reading and cleaning, many times over. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readAndCleanedEachRecordIsOneOutcome(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        SourceFile source = SourceFile.read(Path.of("jobs", "sources", "canonical.yaml"));
        for (InputFile file : Discovery.of(sample, folder.resolve("output"), source.mappings())
                .files()) {
            byte[] whole = Files.readAllBytes(file.path());
            for (int i = 0; i < 40; i++) {
                Path path = Files.write(folder.resolve("spoilt.csv"), new Mutation(random.split()).of(whole));
                holds(new InputFile(file.mapping(), path, file.name(), Files.size(path), "sha"));
            }
        }
    }

    private static void holds(InputFile file) throws IOException {
        Cleaner cleaner = new Cleaner(file.mapping(), ZoneId.of("Europe/Berlin"), PSEUDONYMS);
        Set<Place> told = new HashSet<>();
        long before = 0;
        try (RowReader reader = new RowReader(file)) {
            for (Line line = reader.next(); line != null; line = reader.next()) {
                Outcome outcome = cleaner.clean(line);
                assertThat(outcome.place()).isEqualTo(line.place());
                assertThat(told.add(outcome.place()))
                        .as("%s told twice", outcome.place())
                        .isTrue();
                assertThat(outcome.place().line()).isGreaterThan(before);
                before = outcome.place().line();
            }
        } catch (InvalidInput e) {
            assertThat(e).hasMessageContaining(file.name());
        }
    }

    /** The whole job on spoilt files: it publishes what balances, or says in a sentence why it doesn't. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void runThroughTheJobTheyBalance(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Home home = Home.in(folder);
        Path input = Files.createDirectories(folder.resolve("input"));
        try (var files = Files.list(sample)) {
            for (Path file : files.sorted().toList()) {
                byte[] whole = Files.readAllBytes(file);
                Files.write(input.resolve(file.getFileName()), new Mutation(random.split()).of(whole));
            }
        }
        Home.Ended ended = home.run(0);
        assertThat(ended.exitCode()).as(ended.said()).isIn(0, 10);
        List<List<String>> unbalanced = home.published().rows("""
                select name from mart_accounting
                where lines_read <> lines_current + lines_superseded + lines_duplicate + lines_rejected + lines_filtered
                    or charges_read <> charges_current + charges_superseded + charges_duplicate + charges_rejected
                        + charges_filtered
                """);
        assertThat(unbalanced).isEmpty();
        assertThat(home.published().rows("select count(*) > 0 from fact_visit")).isEqualTo(List.of(List.of("true")));
    }
}
