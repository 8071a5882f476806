package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import health.cx.evaluate.Measure;
import health.cx.report.excel.Eyesight;
import health.cx.report.excel.Role;
import health.cx.report.sheets.House;
import health.cx.source.Appearance;
import health.cx.source.InvalidInput;
import health.cx.source.JobFile;
import health.cx.source.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How workbooks speak and look: what a job file and a template may say, and what is refused. */
class HousesTest {

    private static final Path LAKESIDE = Path.of("jobs/templates/lakeside/template.yaml");
    private static final String TEMPLATE = """
            organisation: Lakeside
            colours: {good: "#0B5394", bad: "#A33B00", accent: "#145A6E", other: "#E8A33D"}
            wording:
              es: {quoted: "“%1$s”"}
            """;

    @TempDir
    Path folder;

    @Test
    void readsTheCommittedTemplateAndItsFolder() throws IOException {
        JobFile job = job("report.language=es", "report.template=jobs/templates/lakeside");
        assertThat(job.appearance().template()).isEqualTo(Path.of("").resolve(LAKESIDE));
        House house = Houses.read(job.appearance());
        assertThat(house.wording().language()).isEqualTo("es");
        assertThat(house.organisation()).isEqualTo("Lakeside Health Network");
        assertThat(house.colours().hex(Role.PRIMARY)).isEqualTo("123F4C");
        assertThat(house.colours().hex(Role.BAR)).isNotEqualTo(Role.BAR.hex());
        assertThat(house.logo()).isNotNull();
        assertThat(schema("template").validate(Files.readString(LAKESIDE), InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void refusesALanguageWithoutWordsAndNamesThoseThereAre() {
        assertThatThrownBy(() -> Houses.read(job("report.language=fr").appearance()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no words in the language 'fr'")
                .hasMessageContaining("en, es");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            organisation: Lakeside | organization: Lakeside | true  | line 1, column 1: unknown key 'organization'
            organisation: Lakeside | logo: logo.png         | true  | no file
            "#0B5394"              | "blue"                 | true  | line 2, column 17: 'blue' is no colour
            "#0B5394"              | "#6FA8DC"              | false | has a contrast of 2.5 to 1; 4.5 is expected
            "#0B5394"              | "#8A4A00"              | false | apart in CIELAB for some colour-blind readers
            "#E8A33D"              | "#2E7080"              | false | 'accent' (#145A6E) and 'other' (#2E7080) are
            good:                  | gut:                   | true  | line 2, column 11: unknown key 'gut'
            quoted:                | quotes:                | false | no words with the key 'quotes'; nearest: quoted
            “%1$s”                 | that                   | false | its placeholders are none; those of the original are %1$s
            es:                    | fr:                    | false | line 4, column 7: there are no words in the language 'fr'
            """)
    void refusesWhatCannotBeReadOrTold(String from, String to, boolean alsoBySchema, String sentence)
            throws IOException {
        assertThat(schema("template").validate(TEMPLATE, InputFormat.YAML)).isEmpty();
        Houses.read(appearance(TEMPLATE));
        assertThat(TEMPLATE).contains(from);
        String spoilt = TEMPLATE.replace(from, to);
        assertThatThrownBy(() -> Houses.read(appearance(spoilt)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("template.yaml, line ")
                .hasMessageContaining(sentence);
        if (alsoBySchema) {
            assertThat(schema("template").validate(spoilt, InputFormat.YAML)).isNotEmpty();
        }
    }

    @Test
    void refusesALogoThatIsNoneOrTooLarge() throws IOException {
        Files.writeString(folder.resolve("logo.png"), "GIF89a");
        String text = "organisation: Lakeside\nlogo: logo.png\n";
        assertThatThrownBy(() -> Houses.read(appearance(text)))
                .hasMessageContaining("line 2, column 7")
                .hasMessageContaining("is no PNG or JPEG picture");
        Files.write(folder.resolve("logo.png"), new byte[300_001]);
        assertThatThrownBy(() -> Houses.read(appearance(text))).hasMessageContaining("300,000 are the most");
        Files.copy(LAKESIDE.resolveSibling("logo.png"), folder.resolve("real.png"));
        assertThatThrownBy(() -> Houses.read(appearance("logo: real.png\n"))).hasMessageContaining("no 'organisation'");
    }

    /** WCAG's own figures; the colours that the program comes with keep its rules by far. */
    @Test
    void measuresColoursAsEyesDo() {
        assertThat(Eyesight.contrast("000000", "FFFFFF")).isEqualTo(21, within(0.001));
        assertThat(Eyesight.contrast("767676", "FFFFFF")).isEqualTo(4.54, within(0.005));
        assertThat(Eyesight.apart("1B7F3B", "C62828")).isLessThan(Eyesight.APART);
        assertThat(Eyesight.apart(Role.GOOD.hex(), Role.BAD.hex())).isGreaterThan(2 * Eyesight.APART);
        assertThat(Eyesight.apart(Role.ACCENT.hex(), Role.OTHER.hex())).isGreaterThan(2 * Eyesight.APART);
    }

    @Test
    void namesEveryMeasureOfTheCommittedDictionaryInSpanish() throws IOException {
        Path dictionary = Path.of("jobs/measures.yaml");
        MeasureDictionary spanish = MeasureDictionary.read(dictionary, "es-MX");
        assertThat(spanish.unnamed()).isEmpty();
        assertThat(spanish.measures()).extracting(Measure::label).contains("Espera hasta ser atendido");
        assertThat(spanish.items())
                .isEqualTo(MeasureDictionary.read(dictionary, "en").items());
        assertThat(schema("labels").validate(Files.readString(Path.of("jobs/measures.es.yaml")), InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void callsAHousesOwnMeasureAsTheDictionaryDoes() throws IOException {
        Path dictionary = folder.resolve("own.yaml");
        String committed = Files.readString(Path.of("jobs/measures.yaml"));
        Files.writeString(
                dictionary,
                committed.replace(
                        "\ncomposites:",
                        "  - {id: parking, scale: yes_no, label: Found a parking space}\n\ncomposites:"));
        Files.copy(Path.of("jobs/measures.es.yaml"), folder.resolve("own.es.yaml"));
        MeasureDictionary read = MeasureDictionary.read(dictionary, "es");
        assertThat(read.unnamed()).containsExactly("parking");
        assertThat(read.measures()).extracting(Measure::label).contains("Found a parking space");
        Files.writeString(dictionary, "language: es\n" + committed);
        assertThat(MeasureDictionary.read(dictionary, "es").unnamed()).isEmpty();
        Files.writeString(folder.resolve("own.es.yaml"), "greated: Saludo\n");
        assertThatThrownBy(() -> MeasureDictionary.read(dictionary, "es"))
                .hasMessageContaining("own.es.yaml, line 1, column 10: the measure dictionary has no 'greated'")
                .hasMessageContaining("greeted");
    }

    private Appearance appearance(String template) throws IOException {
        return new Appearance(null, Files.writeString(folder.resolve("template.yaml"), template));
    }

    private static JobFile job(String... settings) {
        return JobFile.read(
                Path.of("jobs/nightly.yaml"),
                Path.of(""),
                List.of(settings).stream().map(Setting::of).toList());
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("jobs/schema/" + name + ".json")));
    }
}
