package health.cx.report.sheets;

import health.cx.report.table.Cell;
import health.cx.report.table.Shape;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers at one place of a chart.
 *
 * @param chart what it belongs to
 * @param label the place
 * @param unit of its numbers but {@link Field#N}
 * @param numbers those that there are
 */
record Dot(String chart, String label, String unit, Map<Field, Cell> numbers) {

    /** What a number is to a chart. */
    enum Field {
        N,
        VALUE,
        REFERENCE,
        CENTRE,
        LOWER,
        UPPER,
        FAR_LOWER,
        FAR_UPPER,
        BELOW,
        ABOVE;

        String header() {
            return "column.chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Dot of(String chart, String label, String unit) {
        return new Dot(chart, label, unit, Map.of());
    }

    /** The same with another number; null leaves a gap. */
    Dot with(Field field, @Nullable Double number, Shape shape) {
        if (number == null) {
            return this;
        }
        Map<Field, Cell> more = new EnumMap<>(Field.class);
        more.putAll(numbers);
        more.put(field, Cell.number(number, shape));
        return new Dot(chart, label, unit, Map.copyOf(more));
    }

    @Nullable
    Double number(Field field) {
        return numbers.get(field) instanceof Cell.Quantity number ? number.value() : null;
    }

    Cell cell(Field field) {
        Cell cell = numbers.get(field);
        return cell == null ? Cell.empty() : cell;
    }
}
