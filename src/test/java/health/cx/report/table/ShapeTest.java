package health.cx.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    @ParameterizedTest
    @CsvSource({
        "83.44999, SCORE, 83.4",
        "83.45, SCORE, 83.5",
        "-0.04, SCORE_CHANGE, 0",
        "-2.25, SCORE_CHANGE, -2.3",
        "0.285, SHARE, 0.29",
        "0.9324, RATE, 0.932",
        "0.00049, RATE, 0",
        "1234567.5, MONEY, 1234568",
        "17.5, MINUTES, 18",
        "0.00004, CHANCE, 0",
        "0.0312499, CHANCE, 0.0312"
    })
    void aCellHoldsWhatItShows(double value, Shape shape, double stored) {
        assertThat(Cell.number(value, shape)).isEqualTo(new Cell.Quantity(stored, shape));
        assertThat(Plain.number(shape.rounded(value))).isEqualTo(Plain.number(stored));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void spreadsheetsShowTheSameOfWhatIsStored(Shape shape) {
        DataFormatter excel = new DataFormatter(Locale.ROOT);
        for (double value : new double[] {0, 0.123456, 0.5004, 2.71828, 83.4445, -0.376, 1234.567}) {
            if (shape.rounded(value) == 0) {
                continue; // else this library shows minus nothing
            }
            assertThat(excel.formatRawCellContents(shape.rounded(value), -1, shape.excel("pts")))
                    .isEqualTo(excel.formatRawCellContents(value, -1, shape.excel("pts")));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoNumberIsNoCell(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.number(value, Shape.SCORE))
                .withMessageContaining("no number");
    }
}
