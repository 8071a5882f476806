package health.cx.cli;

import health.cx.job.Trial;
import health.cx.source.Column;
import health.cx.source.ColumnType;
import health.cx.source.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a trial found, as text for a terminal: a table of the first records, then what became of all lines. */
final class TrialText {

    private static final String HIDDEN = "•••";
    private static final String MADE = "(made)";
    private static final int WIDEST = 24;
    private static final int PLACES = 4;
    private static final long MICROS = 1_000_000L;
    private final Trial trial;
    private final Subject subject;

    TrialText(Trial trial) {
        this.trial = trial;
        this.subject = trial.file().mapping().subject();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(trial.file().mapping().name())
                .append(" from ")
                .append(trial.file().name())
                .append('\n');
        if (!trial.shown().isEmpty()) {
            text.append('\n').append(table()).append('\n');
        }
        text.append(String.format(
                "%,d read: %,d accepted, %,d rejected, %,d filtered%n",
                trial.read(), trial.accepted(), trial.rejections(), trial.filtered()));
        counts(text, "rejected", trial.rejected());
        counts(text, "flagged", trial.flagged());
        return text.toString();
    }

    private static void counts(StringBuilder text, String what, Map<String, Long> counts) {
        counts.forEach((reason, count) -> text.append(String.format("  %,8d %s: %s%n", count, what, reason)));
    }

    /** The columns that hold something in one of the records shown. */
    private String table() {
        List<Integer> columns = IntStream.range(0, subject.columns().size())
                .filter(i -> trial.shown().stream()
                        .anyMatch(record -> !shown(record, i).isEmpty()))
                .boxed()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(i -> subject.columns().get(i).name()).toList());
        trial.shown()
                .forEach(record -> rows.add(
                        columns.stream().map(i -> cut(shown(record, i))).toList()));
        List<Integer> widths = IntStream.range(0, columns.size())
                .mapToObj(c ->
                        rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
                .toList();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(c -> padded(row.get(c), widths.get(c)))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String shown(Trial.Shown shown, int position) {
        Column column = subject.columns().get(position);
        Object value = shown.record().values()[position];
        if (value == null) {
            return "";
        }
        if (column.identifying()) {
            return HIDDEN;
        }
        if (subject.keyed(column)) {
            boolean made = trial.file().mapping().generates(column.name());
            return made ? MADE : String.valueOf(shown.row().values()[position]);
        }
        return value instanceof Long number
                ? typed(column, number, shown.record().utcClocks() & bit(position))
                : value.toString();
    }

    private static String typed(Column column, long number, int utc) {
        return switch (column.type()) {
            case DATE -> LocalDate.ofEpochDay(number).toString();
            case CLOCK ->
                LocalDateTime.ofEpochSecond(
                                Math.floorDiv(number, MICROS),
                                (int) Math.floorMod(number, MICROS) * 1000,
                                ZoneOffset.UTC)
                        + (utc == 0 ? "" : "Z");
            default -> BigDecimal.valueOf(number, PLACES).stripTrailingZeros().toPlainString();
        };
    }

    /** The bit of a clock among those of its subject. */
    private int bit(int position) {
        List<Column> columns = subject.columns();
        if (columns.get(position).type() != ColumnType.CLOCK) {
            return 0;
        }
        return 1
                << columns.subList(0, position).stream()
                        .filter(c -> c.type() == ColumnType.CLOCK)
                        .count();
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > WIDEST ? line.substring(0, WIDEST - 1) + "…" : line;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
