package health.cx.source.rejects;

import health.cx.source.InvalidInput;
import health.cx.source.records.CsvLayout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Finds out how a spreadsheet laid out the text file that it saved. */
final class SheetLayout {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private SheetLayout() {}

    /** The layout of a file of rejects; a file without their columns is an {@link InvalidInput}. */
    static CsvLayout of(Path file) {
        try {
            Charset charset = charset(file);
            return new CsvLayout(charset, delimiter(file, charset), '"', null, 0, 0, null);
        } catch (NoSuchFileException e) {
            throw new InvalidInput(file + ": there is no such file. Name a file of rejects that was corrected.", e);
        } catch (IOException e) {
            throw new InvalidInput(file + ": the file can't be read: " + e.getMessage(), e);
        }
    }

    /** Two bytes tell what spreadsheets call Unicode text; what is not UTF-8 is the charset of old Windows programs. */
    private static Charset charset(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(2);
            if (Arrays.equals(start, new byte[] {(byte) 0xFF, (byte) 0xFE})
                    || Arrays.equals(start, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
                return StandardCharsets.UTF_16;
            }
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            text.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    private static char delimiter(Path file, Charset charset) throws IOException {
        String header = header(file, charset);
        for (char delimiter : DELIMITERS) {
            List<String> names =
                    Arrays.asList(header.replace("\"", "").replace("\uFEFF", "").split(String.valueOf(delimiter), -1));
            if (names.contains(RejectColumns.FILE) && names.contains(RejectColumns.LINE)) {
                return delimiter;
            }
        }
        throw new InvalidInput(file + ", line 1: this is not the header of a file of rejects, which has the columns "
                + RejectColumns.FILE + " and " + RejectColumns.LINE
                + ". Correct a file of the rejects folder and leave its header as it is.");
    }

    private static String header(Path file, Charset charset) throws IOException {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset))) {
            String line = text.readLine();
            return line == null ? "" : line;
        }
    }
}
