package health.cx.source.records;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.cx.source.InvalidInput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken in a file of delimited text costs its own lines, and every entry is told with the line it begins on. */
class CsvRecordsTest {

    @TempDir
    private Path folder;

    /** {@code |} stands for a line's end, which is tried in all three ways. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "a quote swallows lines up to another; i,n|1,\"a|2,b|3,c|4,\"d\"|5,e; 2!unreadable-line, 3 2/b, 4 3/c, 5 4/d, 6 5/e",
                "a quote swallows a line and closes at an end; i,n|1,\"a|2,b\"|3,c,d|4,e; 2 1/a^2,b, 4!wrong-field-count, 5 4/e",
                "a swallowed line and too many fields; i,n|1,\"a|2,b|3,c\",d|4,e; 2!unreadable-line, 3 2/b, 4!unreadable-line, 5 4/e",
                "what may be the end of a value is no record; i,n|\"a|b\",c,d|4,e; 2!unreadable-line, 3!unreadable-line, 4 4/e",
                "what looks like a record but begins in a value; i,n|1,\"a|b\",c|4,e; 2!unreadable-line, 3!unreadable-line, 4 4/e",
                "a value of several lines; i,n|1,\"a|b||c\"||2,d; 2 1/a^b^^c, 7 2/d",
                "a broken line within a value of several; i,n|1,\"a|b\"c|2,d; 2!unreadable-line, 3!wrong-field-count, 4 2/d",
                "a truncated last line; i,n|1,a|2; 2 1/a, 3!wrong-field-count",
                "a last line truncated in quotes; i,n|1,a|2,\"b; 2 1/a, 3!unreadable-line",
                "lines of blanks; i,n|   |1,a|\t|; 3 1/a",
                "blank lines before a broken one; i,n||1,a|||2,\"b\"c||3,d; 3 1/a, 6!unreadable-line, 8 3/d",
                "delimiters at the records' ends; i,n|1,a,|2,b,,|3,c,x|4,d; 2 1/a, 3 2/b, 4!wrong-field-count, 5 4/d",
                "delimiters at the header's end; i,n,,|1,a,,|2,b|3,c,x|4,d,,,y; 2 1/a//, 3 2/b/-/-, 4 3/c/x/-, 5!wrong-field-count",
                "no fields at all; i,n|; ''"
            })
    void tells(String what, String text, String expected) throws IOException {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            byte[] bytes = text.replace("|", lineEnd).getBytes(UTF_8);
            assertThat(String.join(", ", told(bytes, CsvLayout.RFC_4180)).replace(lineEnd, "^"))
                    .as(
                            "%s, line end of %s",
                            what, (Object) lineEnd.chars().boxed().toList())
                    .isEqualTo(expected.equals("''") ? "" : expected);
        }
    }

    @Test
    void namesColumnsWithoutANameByTheirPlace() throws IOException {
        try (CsvRecords records = open("a, ,c,,\n".getBytes(UTF_8), CsvLayout.RFC_4180)) {
            assertThat(records.fields()).containsExactly("a", "column 2", "c", "column 4", "column 5");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            nullValues = "none",
            value = {
                "'; none; i,n|1,'a,b'|2,\"c|3,it''s|'4',''''; 2 1/a,b, 3 2/\"c, 4 3/it''s, 5 4/'",
                "none; none; i,n|1,\"a|'2',b\"|; 2 1/\"a, 3 '2'/b\"",
                "\"; \\; i,n|1,\"a\\\"b\"|2,c\\,d|3,e\\\\|4,\"f\\; 2 1/a\"b, 3 2/c,d, 4 3/e\\, 5!unreadable-line",
                "none; \\; i,n|1,a\\,b|2,c\\|d|3,e; 2 1/a,b, 3 2/c^d, 5 3/e"
            })
    void takesTheQuoteAndTheEscapeOfItsLayout(Character quote, Character escape, String text, String expected)
            throws IOException {
        CsvLayout layout = new CsvLayout(UTF_8, ',', quote, escape, 0, 0, null);
        assertThat(String.join(", ", told(text.replace('|', '\n').getBytes(UTF_8), layout))
                        .replace('\n', '^'))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "2; 0; Report \"x|,,,,|i,n|1,a; 4 1/a",
                "2; 0; |x|i,n|1,a; 4 1/a",
                "0; 2; i,n|1,a|2,b|sum,2|||end of \"file\"|; 2 1/a, 3 2/b",
                "0; 1; i,n|1,a|\"sum; 2 1/a",
                "0; 3; i,n|1,a|2,b; ''",
                "1; 1; x|i,n|1,a|\"2\"x|3,b; 3 1/a, 4!unreadable-line"
            })
    void leavesOutWhatStandsBeforeAndBehindTheRecords(int skipped, int footer, String text, String expected)
            throws IOException {
        CsvLayout layout = new CsvLayout(UTF_8, ',', '"', null, skipped, footer, null);
        assertThat(String.join(", ", told(text.replace('|', '\n').getBytes(UTF_8), layout)))
                .isEqualTo(expected.equals("''") ? "" : expected);
    }

    @Test
    void takesTheNamesOfItsLayoutForAFileWithoutAHeader() throws IOException {
        CsvLayout layout = new CsvLayout(UTF_8, ',', '"', null, 1, 0, List.of("i", "n"));
        assertThat(told("made by x\n1,a\n2\n".getBytes(UTF_8), layout)).containsExactly("2 1/a", "3!wrong-field-count");
        assertThat(told(new byte[0], layout)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void readsTheDeclaredCharset(String charset) throws IOException {
        CsvLayout layout = new CsvLayout(Charset.forName(charset), ',', '"', null, 0, 0, null);
        assertThat(told("i,n\n1,Müller\n".getBytes(layout.charset()), layout)).containsExactly("2 1/Müller");
    }

    @Test
    void believesAByteOrderMarkMoreThanTheDeclaration() throws IOException {
        CsvLayout layout = new CsvLayout(ISO_8859_1, ',', '"', null, 0, 0, null);
        for (Charset marked : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            assertThat(told("\uFEFFi,n\n1,Müller\n".getBytes(marked), layout)).containsExactly("2 1/Müller");
        }
    }

    @Test
    void tellsTheByteOrderOfUtf16WithoutAMark() throws IOException {
        CsvLayout layout = new CsvLayout(Charset.forName("UTF-16"), ',', '"', null, 0, 0, null);
        for (Charset order : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(told("i,n\n1,Müller\n".getBytes(order), layout)).containsExactly("2 1/Müller");
        }
    }

    @Test
    void tellsMalformedBytesFromAGenuineReplacementCharacter() throws IOException {
        byte[] bytes = "i,n\n1,\uFFFD\n2,#\n3,\uD83C\uDFFF\n4,#".getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xFC : bytes[i];
        }
        assertThat(told(bytes, CsvLayout.RFC_4180))
                .containsExactly("2 1/\uFFFD", "3!malformed-bytes", "4 3/\uD83C\uDFFF", "5!malformed-bytes");
    }

    @Test
    void refusesALineWithNulCharactersAndNoOther() throws IOException {
        byte[] bytes = "i,n\n1,a\n\0\0\0\0\n2,b\0\n3,c\n".getBytes(UTF_8);
        assertThat(told(bytes, CsvLayout.RFC_4180))
                .containsExactly("2 1/a", "3!malformed-bytes", "4!malformed-bytes", "5 3/c");
    }

    @Test
    void passesOverALineThatIsTooLongToBeOne() throws IOException {
        String text = "i,n\n1,a\n2," + "x".repeat(10_000_000) + "\n3,c\n4,\"" + "y\n".repeat(2_000_000) + "5,e";
        List<String> told = told(text.getBytes(UTF_8), CsvLayout.RFC_4180);
        assertThat(told.subList(0, 4)).containsExactly("2 1/a", "3!overlong-line", "4 3/c", "5!unreadable-line");
        assertThat(told.get(told.size() - 1)).isEqualTo("2000005 5/e");
        assertThat(told).hasSize(2_000_004);
    }

    @Test
    void passesOverBlankLinesHoweverMany() throws IOException {
        String text = "i,n\n1,\"" + "x".repeat(TextWindow.LIMIT - 10) + "\"\n" + "\n".repeat(3_000_000) + "2,b";
        assertThat(told(text.getBytes(UTF_8), CsvLayout.RFC_4180)).hasSize(2).contains("3000003 2/b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "''; : the file is empty; a header line is expected.",
                "||; : the file is empty; a header line is expected.",
                "|\"Meier\"x,n|; , line 2: the header can't be read: a value in quotes does not end, or goes on behind them. Check",
                "\"Meier,n|1,a; , line 1: the header can't be read: a value in quotes does not end, or goes on behind them. Check",
                "Meier@; , line 1: the header can't be read: it holds characters that are none in UTF-8. Check"
            })
    void refusesAHeaderThatCannotBeReadAndShowsNothingOfIt(String text, String message) {
        byte[] bytes =
                text.replace("''", "").replace('|', '\n').replace('@', '\0').getBytes(UTF_8);
        assertThatThrownBy(() -> open(bytes, CsvLayout.RFC_4180))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("rows.csv" + message)
                .hasMessageNotContaining("Meier");
    }

    @Test
    void saysWhenNothingFollowsTheLinesThatAreSkipped() {
        CsvLayout layout = new CsvLayout(UTF_8, ',', '"', null, 3, 0, null);
        assertThatThrownBy(() -> open("x\ny\n".getBytes(UTF_8), layout))
                .hasMessage("rows.csv: no line follows those that are skipped; a header line is expected.");
    }

    @Test
    void refusesAQuoteThatIsTheDelimiter() {
        assertThatThrownBy(() -> open(new byte[0], new CsvLayout(UTF_8, ',', ',', null, 0, 0, null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("must be different characters");
    }

    private List<String> told(byte[] bytes, CsvLayout layout) throws IOException {
        return Told.of(open(bytes, layout));
    }

    private CsvRecords open(byte[] bytes, CsvLayout layout) throws IOException {
        return new CsvRecords(Files.write(folder.resolve("rows.csv"), bytes), "rows.csv", layout);
    }
}
