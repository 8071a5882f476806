package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import health.cx.evaluate.Adjuster;
import health.cx.source.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dictionary is data: its schema and its reader take and refuse the same. */
class MeasureDictionaryTest {

    private static final Path SCHEMA = Path.of("jobs/schema/measures.json");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));

    @TempDir
    private Path folder;

    MeasureDictionaryTest() throws IOException {}

    @Test
    void theCommittedDictionaryIsValid() throws IOException {
        Path file = Path.of("jobs/measures.yaml");
        assertThat(schema.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
        assertThat(MeasureDictionary.read(file, "en").adjusters())
                .extracting(Adjuster::id)
                .containsExactly("general_health", "age_band", "education");
    }

    @Test
    void theSchemaKnowsWhatTheWarehouseComputes() throws IOException {
        JsonNode parts = JsonMapper.shared().readTree(SCHEMA.toFile());
        assertThat(words(parts.at("/$defs/counted/properties/id/enum"))).containsExactly(ComputedMeasures.ids());
        assertThat(words(parts.at("/$defs/adjuster/properties/id/enum"))).containsExactly(ComputedMeasures.adjusters());
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** What of the small dictionary below is replaced, by what, and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            scale: yes_no}          | scale: yesno}                | line 4, column 36: 'yesno' is no valid value
            label: Seen             | labell: Seen                 | line 4, column 16: unknown key 'labell'
            kind: rate              | kind: ratio                  | line 7, column 32: 'ratio' is no valid value
            unit: rate              | unit: share                  | line 7, column 44: 'share' is no valid value
            id: no_show_rate        | id: no_shows_rate            | line 7, column 12: 'no_shows_rate' is no valid value
            min: 1, max: 5          | min: 1                       | line 2, column 14: the key 'max' is missing
            id: general_health      | id: health                   | line 2, column 19: 'health' is no valid value
            items: [seen]           | items: [sean]                | line 5, column 40: 'sean' is no valid value
            direction: lower        | direction: down              | line 7, column 61: 'down' is no valid value
            direction: lower        | since: July                  | line 7, column 57: 'July' is no month
            """)
    void schemaAndReaderRefuseTheSame(String from, String to, String sentence) throws IOException {
        String text = """
                scales: {yes_no: {min: 0, max: 1}}
                adjusters: [ {id: general_health, label: Health, min: 1, max: 5} ]
                items:
                  - {id: seen, label: Seen, scale: yes_no}
                composites: [{id: c, label: C, items: [seen]}]
                indices: []
                log: [{id: no_show_rate, kind: rate, unit: rate, direction: lower, label: No-shows}]
                billing: []
                """;
        MeasureDictionary.read(write(text), "en");
        assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
        assertThat(text).contains(from);
        String spoilt = text.replace(from, to);
        assertThatThrownBy(() -> MeasureDictionary.read(write(spoilt), "en"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(sentence);
        // which items and scales there are, a schema can't know
        if (!to.contains("sean") && !to.contains("yesno")) {
            assertThat(schema.validate(spoilt, InputFormat.YAML)).isNotEmpty();
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("measures.yaml"), text);
    }
}
