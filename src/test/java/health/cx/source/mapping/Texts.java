package health.cx.source.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files written for a test. */
record Texts(Path folder) {

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source file with one mapping of this text in flow style, {@code {subject: …}}. */
    SourceFile source(String mapping) {
        return SourceFile.read(
                write("source.yaml", "source: test\npatient-ids: network\nmappings:\n  - " + mapping + "\n"));
    }

    /** The lines that a mapping reads from a file of these bytes. */
    List<Line> lines(Mapping mapping, byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("rows.csv"), bytes);
        List<Line> lines = new ArrayList<>();
        try (RowReader reader = new RowReader(new InputFile(mapping, path, "rows.csv", bytes.length, "sha"))) {
            for (Line line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
