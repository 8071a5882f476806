package health.cx.evaluate.score;

import static health.cx.evaluate.score.CahpsData.QUICK;
import static health.cx.evaluate.score.CahpsData.RATING;
import static health.cx.evaluate.score.CahpsData.number;
import static health.cx.evaluate.score.CahpsData.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.Measure;
import health.cx.evaluate.compare.Heterogeneity;
import health.cx.evaluate.compare.Scored;
import health.cx.evaluate.compare.Stars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure that AHRQ's CAHPS Analysis Program 4.1c printed for its own test data: a rating and a composite. */
class CahpsOracleTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Stars.Rule RULE = new Stars.Rule(0.05, 0, 0);

    private CahpsData data;
    private SurveyPeriod analysed;

    @BeforeEach
    void readTheData() throws IOException {
        data = new CahpsData();
        analysed = data.analysed();
    }

    @Test
    void theEntityWithASingleRecordIsDroppedAndNamed() {
        assertThat(data.dropped()).containsExactly("HMO_BE_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q38", "quick"})
    void meansVariancesAndStarsAreThePrograms(String name) throws IOException {
        Measure measure = measure(name);
        List<CSVRecord> expected = rows("expected_" + name + ".csv");
        Map<String, Stars> stars = Stars.of(scored(measure, expected), 2, RULE, new Stars.Range(0, 10)).stream()
                .collect(Collectors.toMap(Stars::id, one -> one));
        for (CSVRecord row : expected) {
            String entity = row.get("planname");
            Score adjusted = analysed.adjusted(entity, measure, Reading.LINEAR);
            assertThat(analysed.score(entity, measure, Reading.LINEAR).value())
                    .isCloseTo(number(row, "una_mean"), CLOSE);
            assertThat(adjusted.value()).isCloseTo(number(row, "adj_mean"), CLOSE);
            assertThat(adjusted.variance()).isCloseTo(number(row, "vp"), CLOSE);
            assertThat(adjusted.n()).isEqualTo((long) number(row, "usen"));
            Stars star = Objects.requireNonNull(stars.get(entity));
            assertThat(star.distance()).isCloseTo(number(row, "delta"), CLOSE);
            assertThat(star.standardError()).isCloseTo(number(row, "se"), CLOSE);
            assertThat(star.stars()).isEqualTo((int) number(row, "meaning"));
            // the program prints 1.96 standard errors
            assertThat(1.96 * star.standardError()).isCloseTo(number(row, "cl95"), CLOSE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"q38", "quick"})
    void overallTestIsThePrograms(String name) throws IOException {
        CSVRecord row = rows("expected_overall_" + name + ".csv").get(0);
        List<Scored> scored = scored(measure(name), rows("expected_" + name + ".csv"));
        Heterogeneity overall = Heterogeneity.of(scored, 2);
        assertThat(scored.stream().mapToDouble(Scored::value).average().orElseThrow())
                .isCloseTo(number(row, "ov_mean"), CLOSE);
        assertThat(overall.mean()).isCloseTo(number(row, "gm"), CLOSE);
        assertThat(overall.f()).isCloseTo(number(row, "overallf"), CLOSE);
        assertThat(overall.numerator()).isEqualTo(number(row, "dfr"));
        assertThat(overall.denominator()).isEqualTo(number(row, "dfe"));
        // the program prints nothing smaller than 0.0001
        assertThat(Math.max(overall.p(), 0.0001)).isCloseTo(number(row, "overallp"), CLOSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q38", "quick"})
    void coefficientsAndTheirFitAreThePrograms(String name) throws IOException {
        Map<String, Slopes> slopes = analysed.slopes(measure(name), Reading.LINEAR).stream()
                .collect(Collectors.toMap(Slopes::itemId, one -> one));
        List<CSVRecord> coefficients = rows("expected_c_" + name + ".csv");
        for (CSVRecord fit : rows("expected_r2_" + name + ".csv")) {
            Slopes item = Objects.requireNonNull(slopes.get(fit.get("_DEPVAR_").toLowerCase(Locale.ROOT)));
            assertThat(item.slopes().get(0)).isCloseTo(number(coefficients.get(0), fit.get("_DEPVAR_")), CLOSE);
            assertThat(item.slopes().get(1)).isCloseTo(number(coefficients.get(1), fit.get("_DEPVAR_")), CLOSE);
            assertThat(item.rSquared()).isCloseTo(number(fit, "_RSQ_"), CLOSE);
        }
        assertThat(slopes).hasSameSizeAs(rows("expected_r2_" + name + ".csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q38", "quick"})
    void boxesAreThePrograms(String name) throws IOException {
        for (CSVRecord row : rows("expected_n_" + name + ".csv")) {
            List<Reading> boxes = List.of(Reading.BOTTOM_BOX, Reading.MIDDLE_BOX, Reading.TOP_BOX);
            for (int box = 0; box < boxes.size(); box++) {
                String entity = row.get("PLANNAME");
                assertThat(analysed.score(entity, measure(name), boxes.get(box)).value())
                        .isCloseTo(number(row, "PTRES" + (box + 1)), CLOSE);
                if (row.isMapped("ADJ_1")) {
                    assertThat(analysed.adjusted(entity, measure(name), boxes.get(box))
                                    .value())
                            .isCloseTo(number(row, "ADJ_" + (box + 1)), CLOSE);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"q38", "quick"})
    void sharesOfMissingValuesAreThePrograms(String name) throws IOException {
        List<CSVRecord> expected = rows("expected_p_" + name + ".csv");
        assertThat(expected).isNotEmpty();
        for (CSVRecord row : expected) {
            String entity = row.get("PLANNAME");
            for (Measure item : CahpsData.items(measure(name))) {
                assertThat(analysed.unanswered(entity, item))
                        .isCloseTo(number(row, item.id().toUpperCase(Locale.ROOT)), CLOSE);
            }
            assertThat(analysed.missing(entity).get(0)).isCloseTo(number(row, "GHR"), CLOSE);
            assertThat(analysed.missing(entity).get(1)).isCloseTo(number(row, "AGE"), CLOSE);
        }
    }

    private List<Scored> scored(Measure measure, List<CSVRecord> entities) {
        List<Scored> scored = new ArrayList<>();
        for (CSVRecord row : entities) {
            Score score = analysed.adjusted(row.get("planname"), measure, Reading.LINEAR);
            scored.add(new Scored(row.get("planname"), score.value(), score.variance(), score.n()));
        }
        return scored;
    }

    private static Measure measure(String name) {
        return name.equals("quick") ? QUICK : RATING;
    }
}
