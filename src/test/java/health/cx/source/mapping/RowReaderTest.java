package health.cx.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.cx.source.InvalidInput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every record is told with the line it starts on; what can't be read costs only itself. */
class RowReaderTest {

    private static final String PAYERS = "{subject: payers, files: rows.csv}";

    @TempDir
    private Path folder;

    /** {@code |} stands for a line's end; {@code 2 X1} for the row of payer X1 on line 2, {@code 2!} for a broken line. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "plain rows; payer_id,name|X1,a|X2,b|; 2 X1, 3 X2",
                "no last line end; payer_id,name|X1,a|X2,b; 2 X1, 3 X2",
                "blank lines; payer_id,name||X1,a|||X2,b||; 3 X1, 6 X2",
                "a line end in quotes; payer_id,name|X1,\"a|b\"|X2,\"c||d\"|X3,e|; 2 X1, 4 X2, 7 X3",
                "a line end in quotes at the end; payer_id,name|X1,\"a|b\"; 2 X1",
                "too few and too many fields; payer_id,name|X1|X2,a,b|X3,c|; 2!, 3!, 4 X3",
                "text behind a closing quote; payer_id,name|X1,a|X2,\"b\"c|X3,d|; 2 X1, 3!, 4 X3",
                "a quote within plain text; payer_id,name|X1,6\" ruler|X2,b|; 2 X1, 3 X2",
                "a quote that never ends; payer_id,name|X1,\"a|X2,b|X3,c|; 2!, 3 X2, 4 X3",
                "a quote that never ends, last; payer_id,name|X1,a|X2,\"b|; 2 X1, 3!",
                "a broken line behind quoted line ends; payer_id,name|X1,\"a|b\"|X2,\"c\"d|X3,e|; 2 X1, 4!, 5 X3",
                "a broken line behind blank lines; payer_id,name|X1,a||X2,\"b\"c|X3,d|; 2 X1, 4!, 5 X3",
                "a broken first line; payer_id,name|X1,\"a\"b|X2,c|; 2!, 3 X2",
                "broken lines in a row; payer_id,name|X1,\"a\"b|X2,\"a\"b|X3,c|; 2!, 3!, 4 X3",
                "only a header; payer_id,name|; ''"
            })
    void tellsTheLineOf(String what, String text, String expected) throws IOException {
        for (String lineEnd : List.of("\n", "\r\n")) {
            assertThat(read(PAYERS, text.replace("|", lineEnd).getBytes(StandardCharsets.UTF_8)))
                    .as("%s, line end %s", what, lineEnd.length())
                    .isEqualTo(expected.equals("''") ? "" : expected);
        }
    }

    @Test
    void rejectsTheLineWithMalformedBytesAndNoOther() throws IOException {
        byte[] bytes = "payer_id,name\nX1,a\nX2,\u00fc\nX3,c\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(PAYERS, bytes)).isEqualTo("2 X1, 3!, 4 X3");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "ISO-8859-1"})
    void readsTheCharsetThatTheSourceNames(String charset) throws IOException {
        byte[] bytes = "payer_id,name\nX1,Müller\n".getBytes(Charset.forName(charset));
        Mapping mapping = mapping("{subject: payers, files: rows.csv, charset: " + charset + "}");
        assertThat(((Line.Row) new Texts(folder).lines(mapping, bytes).get(0)).values()[1])
                .isEqualTo("Müller");
    }

    @Test
    void leavesTheByteOrderMarkOut() throws IOException {
        assertThat(read(PAYERS, "\uFEFFpayer_id,name\nX1,a\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("2 X1");
    }

    @Test
    void refusesAColumnThatStandsThereTwice() {
        assertThatThrownBy(() -> read(PAYERS, "payer_id,name,name\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("rows.csv, line 1: column 3 has the name of an earlier one");
    }

    @Test
    void refusesAFileWithoutAHeader() {
        assertThatThrownBy(() -> read(PAYERS, new byte[0]))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("rows.csv: the file is empty; a header line is expected.");
    }

    @Test
    void namesTheNearestColumnsWhereAMappedOneIsMissing() {
        assertThatThrownBy(() -> read(
                        "{subject: payers, files: rows.csv, columns: {payer_id: Payer, name: Name, payer_class: Class}}",
                        "Payor,Name,Class\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("there is no column 'Payer', which source 'test' reads for payer_id")
                .hasMessageContaining("valid: Payor, Name, Class");
    }

    private Mapping mapping(String yaml) {
        return new Texts(folder).source(yaml).mappings().get(0);
    }

    private String read(String yaml, byte[] bytes) throws IOException {
        List<String> told = new ArrayList<>();
        for (Line line : new Texts(folder).lines(mapping(yaml), bytes)) {
            told.add(line.place().line() + (line instanceof Line.Row row ? " " + row.values()[0] : "!"));
        }
        return String.join(", ", told);
    }
}
