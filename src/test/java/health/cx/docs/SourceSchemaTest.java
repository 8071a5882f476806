package health.cx.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors complete source files by is that of the code, and takes what the code takes. */
class SourceSchemaTest {

    private static final String HEADER = "# yaml-language-server: $schema=";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SourceSchema.FILE));

    SourceSchemaTest() throws IOException {}

    /** Writes it anew where it is asked to: {@code mvn test -Dtest=SourceSchemaTest -Dcx.write}. */
    @BeforeAll
    static void write() throws IOException {
        if (System.getProperty("cx.write") != null) {
            Files.writeString(SourceSchema.FILE, new SourceSchema().text());
        }
    }

    @Test
    void theCommittedSchemaIsTheOneOfTheCode() throws IOException {
        assertThat(Files.readString(SourceSchema.FILE))
                .as("write it anew: mvn test -Dtest=SourceSchemaTest -Dcx.write")
                .isEqualTo(new SourceSchema().text());
    }

    @Test
    void theGuideExplainsEveryKeyOfTheSchema() throws IOException {
        String guide = Page.of("sources.md").text();
        JsonNode parts = JsonMapper.shared().readTree(SourceSchema.FILE.toFile());
        JsonNode rule = parts.at("/$defs/rule/anyOf/2");
        for (JsonNode of : List.of(parts, parts.at("/$defs/mapping"), parts.at("/$defs/look-up"), rule)) {
            for (String key : of.get("properties").propertyNames()) {
                assertThat(guide).containsPattern("[`{ ]" + key + "[`:]");
            }
        }
    }

    static Stream<Path> sourceFiles() throws IOException {
        List<Path> found = new java.util.ArrayList<>();
        for (String folder : List.of("jobs/sources", "src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".yaml"))
                        .filter(SourceSchemaTest::isSourceFile)
                        .forEach(found::add);
            }
        }
        return found.stream().sorted();
    }

    private static boolean isSourceFile(Path file) {
        return String.valueOf(file.toAbsolutePath().getParent().getFileName()).equals("sources");
    }

    @ParameterizedTest
    @MethodSource("sourceFiles")
    void everySourceFileHereIsValid(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sourceFiles")
    void sourceFilesToCopyNameTheSchema(Path file) throws IOException {
        if (!file.startsWith("src/test/resources/scenarios")) {
            assertThat(Files.readString(file)).startsWith(HEADER + "../schema/source.json\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a key that is none            | `{subject: visits, files: x.csv, delimeter: ;}`",
                "a subject that is none        | `{subject: visit, files: x.csv}`",
                "no files                      | `{subject: visits}`",
                "a delimiter of two characters | `{subject: visits, files: x.csv, delimiter: ;;}`",
                "a column of another subject   | `{subject: payers, files: x.csv, columns: {payer_id: A, visit_id: B}}`",
                "a required column is missing  | `{subject: payers, files: x.csv, columns: {name: A}}`",
                "a column and a constant       | `{subject: payers, files: x.csv, columns: {payer_id: {column: A, constant: B}}}`",
                "a value without a look-up     | `{subject: payers, files: x.csv, columns: {payer_id: {column: A, value: B}}}`",
                "a unit that is none           | `{subject: payers, files: x.csv, columns: {payer_id: {column: A, unit: days}}}`",
                "items of no survey            | `{subject: payers, files: x.csv, columns: {payer_id: A}, items: {a: B}}`",
                "items beside an item          | `{subject: surveys, files: x.csv, columns: {response_id: A, practice_id: B, item: C}, items: {a: B}}`",
                "a survey without items        | `{subject: surveys, files: x.csv, columns: {response_id: A, practice_id: B}}`",
                "a filter that is none         | `{subject: visits, files: x.csv, where: {A: {is: b}}}`",
                "a word for a number of lines  | `{subject: visits, files: x.csv, skip-lines: two}`"
            })
    void badMappingsAreRefused(String what, String mapping) {
        assertThat(errors("source: s\npatient-ids: practice\nmappings:\n  - " + mapping + "\n"))
                .as(what)
                .isNotEmpty();
    }

    @Test
    void aFileWithoutPatientIdsIsRefused() {
        assertThat(errors("source: s\nmappings: [{subject: visits, files: x.csv}]\n"))
                .isNotEmpty();
    }

    private List<Error> errors(String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }
}
