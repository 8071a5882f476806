package health.cx.source.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import health.cx.clean.Cleaner;
import health.cx.clean.Pseudonyms;
import health.cx.source.InvalidInput;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.Line;
import health.cx.source.mapping.Mapping;
import health.cx.source.mapping.RowReader;
import health.cx.source.mapping.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, its draft is a source file, and reading by it ends with rows or with a sentence. */
class AnyFileTest {

    private static final String MARKS = "\"';,\t\n\r\\0:#{}[]";

    @TempDir
    private Path folder = Path.of("");

    static List<Path> oursAndStrangers() throws IOException {
        List<Path> files = new ArrayList<>(csvFiles("input"));
        files.removeIf(
                file -> file.toString().matches(".*-(2024-Q[234]|2025-Q.).*")); // two quarters stand for the others
        files.addAll(csvFiles("src/test/resources"));
        return files;
    }

    private static List<Path> csvFiles(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("oursAndStrangers")
    void aFileOfTheProjectGivesADraftThatReads(Path file) throws IOException {
        draftAndRead(file);
    }

    @Test
    void filesOfOthersGiveDraftsThatRead() throws IOException {
        assumeThat(Path.of("../shared/data")).as("files of others").isDirectory();
        for (Path file : csvFiles("../shared/data")) {
            draftAndRead(file);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aDamagedFileGivesADraftThatReadsOrASentence(long seed) throws IOException {
        byte[] sound =
                Files.readAllBytes(Path.of("src/test/resources/docs/own-export/exports/praxo/visits-2026-Q1.csv"));
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            byte[] damaged = sound.clone();
            for (int hits = random.nextInt(40); hits >= 0; hits--) {
                damaged[random.nextInt(damaged.length)] = random.nextBoolean()
                        ? (byte) random.nextInt(256)
                        : (byte) MARKS.charAt(random.nextInt(MARKS.length()));
            }
            draftAndRead(Files.write(folder.resolve("damaged.csv"), damaged));
        }
    }

    private void draftAndRead(Path file) throws IOException {
        try {
            Drafted.of(file, folder);
        } catch (InvalidInput e) {
            assertThat(e).hasMessageContaining("no record was found");
            return;
        }
        for (Mapping mapping : SourceFile.read(folder.resolve("draft.yaml")).mappings()) {
            assertThat(mapping.reads(file.getFileName())).isTrue();
            read(new InputFile(mapping, file, "x.csv", Files.size(file), ""));
        }
    }

    private static void read(InputFile file) throws IOException {
        Cleaner cleaner = new Cleaner(file.mapping(), ZoneOffset.UTC, new Pseudonyms(new byte[] {1}));
        try (RowReader rows = new RowReader(file)) {
            for (Line line = rows.next(); line != null; line = rows.next()) {
                assertThat(cleaner.clean(line)).isNotNull();
            }
        } catch (InvalidInput e) {
            assertThat(e).hasMessageContaining("x.csv"); // a column that is undecided, or a header that can't be read
        }
    }
}
