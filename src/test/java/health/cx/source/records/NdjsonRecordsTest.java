package health.cx.source.records;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A JSON document per line: a field is what its path finds, and a broken line costs itself. */
class NdjsonRecordsTest {

    private static final String CLAIM = """
            {"resourceType":"Claim","id":"c1","patient":{"reference":"Patient/p1"},"active":true,"total":{"value":120.10},\
            "name":[{"given":["Anna","M"]},{"given":["Nan"]}],"type":{"coding":[{"system":"s","code":"x"},{"system":"t","code":"y"}]},\
            "item":[{"sequence":1,"net":{"value":100.00},"note":null},{"sequence":2,"net":{"value":20.1}}]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$.id                                | c1",
                "$.patient.reference                 | Patient/p1",
                "$.active                            | true",
                "$.total.value                       | 120.10",
                "$.nobody.is.here                    | -",
                "$.item[*].sequence                  | 1;2",
                "$.item[5].sequence                  | -",
                "$.name[*].given                     | Anna;M;Nan",
                "$.name[0].given                     | Anna;M",
                "$.name[?(@.given[0]=='Nan')].given  | Nan",
                "$.type.coding[?(@.system=='t')].code| y",
                "$.item[?(@.net.value > 50)].sequence| 1",
                "$.item[*].note                      | -",
                "$.item.length()                     | 2"
            })
    void findsByPath(String path, String expected) throws IOException {
        assertThat(told(CLAIM, null, path)).containsExactly("1 " + expected);
    }

    @Test
    void makesARecordPerElement() throws IOException {
        List<String> expected = List.of("1 c1/1/100.00", "1.1 c1/2/20.1");
        assertThat(told(CLAIM, "$.item[*]", "$.id", "@.sequence", "@['net'].value"))
                .isEqualTo(expected);
        assertThat(told(CLAIM, "$.item", "$.id", "@.sequence", "@.net.value")).isEqualTo(expected);
    }

    @Test
    void givesALineWithoutElementsAsARecordThatLacksThem() throws IOException {
        String lines = "{\"id\":\"a\",\"item\":[]}\n{\"id\":\"b\"}\n{\"id\":\"c\",\"item\":[{\"n\":7}]}\n";
        assertThat(told(lines, "$.item[*]", "$.id", "@.n")).containsExactly("1 a/-", "2 b/-", "3 c/7");
    }

    @Test
    void keepsNumbersDigitByDigit() throws IOException {
        String lines =
                "{\"n\":0.1000}\n{\"n\":12345678901234567890.12}\n{\"n\":1.5e3}\n{\"n\":1e999999999}\n{\"n\":-7}";
        assertThat(told(lines, null, "$.n"))
                .containsExactly("1 0.1000", "2 12345678901234567890.12", "3 1500", "4 1E+999999999", "5 -7");
    }

    @Test
    void losesABrokenLineAndNoOther() throws IOException {
        String lines = "{\"n\":1}\n{\"n\":2\n\n[{\"n\":3}]\n{\"n\":4}{\"n\":5}\n" + "{\"n\":\"" + "x".repeat(10_000_000)
                + "\"}\n{\"n\":\"\0\"}\n{\"n\":{\"m\":8}}\r\n{\"n\":9}";
        assertThat(told(lines, null, "$.n"))
                .containsExactly(
                        "1 1",
                        "2!unreadable-line",
                        "4!unreadable-line",
                        "5!unreadable-line",
                        "6!overlong-line",
                        "7!malformed-bytes",
                        "8!not-a-value",
                        "9 9");
    }

    @Test
    void saysWhereALineBreaksOffAndNothingOfItsContent() throws IOException {
        try (NdjsonRecords records = open("{\"name\":\"Meier\",x}", UTF_8, null, "$.name")) {
            assertThat(records.next())
                    .isEqualTo(new Entry.Broken(
                            Place.of(1),
                            "unreadable-line",
                            "A line is one JSON object; this one is none from character 17 on."));
        }
    }

    @Test
    void readsTheDeclaredCharset() throws IOException {
        byte[] bytes = "{\"n\":\"Müller\"}".getBytes(ISO_8859_1);
        Path file = Files.write(folder.resolve("rows.ndjson"), bytes);
        assertThat(Told.of(new NdjsonRecords(file, ISO_8859_1, null, List.of("$.n"))))
                .containsExactly("1 Müller");
        assertThat(Told.of(new NdjsonRecords(file, UTF_8, null, List.of("$.n"))))
                .containsExactly("1!malformed-bytes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id       | begins neither with $, the document, nor with @, its element; perhaps '$.id'.",
                "$.item[0 | is no JSONPath: as many [ as ] are expected",
                "$.item]  | is no JSONPath: as many [ as ] are expected",
                "@.n      | begins with @, the element, but the mapping has no 'each'"
            })
    void refusesAPathThatIsNone(String path, String message) {
        assertThatThrownBy(() -> open("{}", UTF_8, null, path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + path + "' " + message);
    }

    private List<String> told(String text, @Nullable String each, String... paths) throws IOException {
        return Told.of(open(text, UTF_8, each, paths));
    }

    private NdjsonRecords open(String text, Charset charset, @Nullable String each, String... paths)
            throws IOException {
        Path file = Files.write(folder.resolve("rows.ndjson"), text.getBytes(charset));
        return new NdjsonRecords(file, charset, each, Arrays.asList(paths));
    }
}
