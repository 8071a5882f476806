package health.cx.job;

import health.cx.clean.Cleaner;
import health.cx.clean.Outcome;
import health.cx.operate.CorrectedFile;
import health.cx.operate.CorrectedFile.CorrectedRecord;
import health.cx.source.Column;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.Line;
import health.cx.source.mapping.RowReader;
import health.cx.source.records.Place;
import health.cx.source.rejects.DayOrder;
import health.cx.source.rejects.RejectedLine;
import health.cx.source.rejects.Spreadsheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One input file of which records were rejected, beside what came back of them. What a reject showed is not asked of the
 * file of rejects, which may be the very one that was corrected, but of the input file: it is read once more.
 */
final class RejectedFile {

    private final InputFile file;
    private final CorrectedFile before;
    private final Cleaner cleaner;
    private final List<RejectedLine> returned;
    private final Map<Place, Line> lines = new HashMap<>();
    private final Map<Place, Map<String, String>> corrections = new LinkedHashMap<>();

    /**
     * Reads the rejected records of a file.
     *
     * @param file the input file
     * @param before what was corrected in it before
     * @param cleaner of the file's mapping
     * @param returned the lines that came back
     */
    RejectedFile(InputFile file, CorrectedFile before, Cleaner cleaner, List<RejectedLine> returned) {
        this.file = file;
        this.before = before;
        this.cleaner = cleaner;
        this.returned = returned;
        Set<Place> wanted = returned.stream().map(RejectedLine::place).collect(Collectors.toSet());
        try (RowReader rows = new RowReader(file)) {
            for (Line line = rows.next(); line != null; line = rows.next()) {
                if (wanted.contains(line.place())) {
                    lines.put(line.place(), line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In which order the spreadsheet writes days: those that it was given in ISO 8601 tell. */
    Stream<DayOrder> dayOrders() {
        return returned.stream().flatMap(line -> {
            Outcome now = outcome(line, before);
            return now instanceof Outcome.Rejected rejected
                    ? file.mapping().subject().columns().stream()
                            .flatMap(column ->
                                    DayOrder.between(shown(rejected, column), found(line, column, "")).stream())
                    : Stream.of();
        });
    }

    /** What becomes of each line that came back. */
    List<Answer> answers(Spreadsheet spreadsheet) {
        return returned.stream().map(line -> answer(line, spreadsheet)).toList();
    }

    private Answer answer(RejectedLine line, Spreadsheet spreadsheet) {
        if (!lines.containsKey(line.place())) {
            return new Answer(line, Answer.Fate.UNKNOWN, "no record begins there");
        }
        if (!(outcome(line, before) instanceof Outcome.Rejected rejected)) {
            return new Answer(line, Answer.Fate.CLOSED, "to change an accepted record, send it again");
        }
        SortedMap<String, String> corrected = corrected(line, rejected, spreadsheet);
        if (corrected.isEmpty()) {
            return new Answer(line, Answer.Fate.UNCHANGED, "");
        }
        corrections.put(line.place(), corrected);
        Outcome after = outcome(line, before.with(correctedFile(Map.of(line.place(), corrected))));
        return after instanceof Outcome.Rejected still
                ? new Answer(
                        line,
                        Answer.Fate.STILL_REJECTED,
                        (still.column() == null ? "" : still.column() + ", ") + still.reason() + ": "
                                + still.expected())
                : new Answer(line, Answer.Fate.REPLAYED, "");
    }

    private @Nullable Outcome outcome(RejectedLine line, CorrectedFile corrected) {
        Line read = lines.get(line.place());
        return read == null
                ? null
                : cleaner.clean(Corrections.overlay(file, corrected.records()).over(read));
    }

    /** The values that a person made others of. Who a record is about is blank before and after: as in the file. */
    private SortedMap<String, String> corrected(RejectedLine line, Outcome.Rejected now, Spreadsheet spreadsheet) {
        char decimal = file.mapping().notation().numerals().decimal();
        SortedMap<String, String> corrected = new TreeMap<>();
        for (Column column : file.mapping().subject().columns()) {
            boolean atFault = column.name().equals(now.column());
            String shown = shown(now, column);
            List<String> found = new ArrayList<>(List.of(found(line, column, shown)));
            if (atFault && line.column().equals(column.name())) {
                found.add(line.value()); // it stands in two places, and people correct either
            }
            found.stream()
                    .filter(text -> !spreadsheet.leaves(column, atFault, shown, text))
                    .findFirst()
                    .ifPresent(text -> corrected.put(column.name(), spreadsheet.corrected(column, decimal, text)));
        }
        return corrected;
    }

    private String shown(Outcome.Rejected rejected, Column column) {
        @Nullable String[] mapped = rejected.mapped();
        String value = mapped == null ? null : mapped[file.mapping().subject().indexOf(column.name())];
        return value == null ? "" : value;
    }

    /** A column that the file has lost is as it was. */
    private static String found(RejectedLine line, Column column, String otherwise) {
        return line.values().getOrDefault(column.name(), otherwise);
    }

    /** What was corrected now, after {@link #answers}; empty where nothing was. */
    CorrectedFile corrections() {
        return correctedFile(corrections);
    }

    private CorrectedFile correctedFile(Map<Place, Map<String, String>> values) {
        return new CorrectedFile(
                before.mapping(),
                before.file(),
                before.sha256(),
                values.entrySet().stream()
                        .map(record -> new CorrectedRecord(
                                record.getKey().line(), record.getKey().part(), new TreeMap<>(record.getValue())))
                        .toList());
    }
}
