package health.cx.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
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

    /** Numbers of all sizes, near halves above all, against decimals as people see them. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void roundsAsDecimalsDo(Shape shape) {
        int digits = digits(shape);
        Random random = new Random(20_261_127);
        for (int i = 0; i < 20_000; i++) {
            double unit = Math.pow(10, -digits);
            double value = switch (i % 4) {
                case 0 -> random.nextGaussian() * 100;
                case 1 -> (random.nextInt(20_001) - 10_000 + 0.5) * unit;
                case 2 -> Math.nextAfter((random.nextInt(2_001) + 0.5) * unit, random.nextBoolean() ? 1e9 : -1e9);
                default -> random.nextGaussian() * Math.pow(10, random.nextInt(30) - 15);
            };
            double decimal = BigDecimal.valueOf(value)
                    .setScale(digits, RoundingMode.HALF_UP)
                    .doubleValue();
            assertThat(shape.rounded(value)).isEqualTo(decimal + 0.0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoNumberIsNoCell(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.number(value, Shape.SCORE))
                .withMessageContaining("no number");
    }

    /** As many as the format in Excel shows, and two more of a share. */
    private static int digits(Shape shape) {
        String format = shape.excel("pts").split(";", 2)[0];
        int point = format.indexOf('.');
        long decimals = point < 0
                ? 0
                : format.substring(point + 1).chars().takeWhile(c -> c == '0').count();
        return (int) decimals + (format.contains("%") ? 2 : 0);
    }
}
