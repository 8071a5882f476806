package health.cx.evaluate.score;

import health.cx.evaluate.Period;
import health.cx.evaluate.statistics.ClusteredSample;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A practice's visits, each with its patient, for resampling by patient; 20 bytes a row. */
public final class PatientVisits {

    private int[] months = new int[16];
    private int[] patients = new int[16];
    private int[] counts = new int[16];
    private double[] values = new double[16];
    private int size;

    /** Adds visits of one patient that took {@code value}. */
    public void add(YearMonth month, int patient, double value, long visits) {
        add(ordinal(month), patient, value, Math.toIntExact(visits));
    }

    /** Adds another practice's visits. */
    void addAll(PatientVisits other) {
        for (int row = 0; row < other.size; row++) {
            add(other.months[row], other.patients[row], other.values[row], other.counts[row]);
        }
    }

    private void add(int month, int patient, double value, int visits) {
        if (size == months.length) {
            months = Arrays.copyOf(months, 2 * size);
            patients = Arrays.copyOf(patients, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        months[size] = month;
        patients[size] = patient;
        counts[size] = visits;
        values[size++] = value;
    }

    /** The visits within periods that do not overlap; a visit's group is the rank of its period in the list. */
    public ClusteredSample within(List<Period> periods) {
        int[] groups = groups(periods);
        int[] rows = IntStream.range(0, size)
                .filter(row -> groupOf(months[row], groups) >= 0)
                .toArray();
        return new ClusteredSample(
                periods.size(),
                IntStream.of(rows).map(row -> patients[row]).toArray(),
                IntStream.of(rows).map(row -> groupOf(months[row], groups)).toArray(),
                IntStream.of(rows).mapToDouble(row -> values[row]).toArray(),
                IntStream.of(rows).map(row -> counts[row]).toArray());
    }

    /** First and last month of each period. */
    private static int[] groups(List<Period> periods) {
        return periods.stream()
                .flatMapToInt(period ->
                        IntStream.of(ordinal(YearMonth.from(period.start())), ordinal(YearMonth.from(period.end()))))
                .toArray();
    }

    private static int groupOf(int month, int... groups) {
        for (int group = 0; 2 * group < groups.length; group++) {
            if (month >= groups[2 * group] && month <= groups[2 * group + 1]) {
                return group;
            }
        }
        return -1;
    }

    private static int ordinal(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }
}
