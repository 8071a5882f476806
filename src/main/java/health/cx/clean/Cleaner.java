package health.cx.clean;

import health.cx.source.Column;
import health.cx.source.ColumnType;
import health.cx.source.Subject;
import health.cx.source.mapping.Line;
import health.cx.source.mapping.Mapping;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a row of text into a typed record or a rejection: the same row gives the same outcome, whatever came before.
 * Direct identifiers end here. Not for several threads.
 */
public final class Cleaner {

    private static final int LONGEST_SHOWN = 200;
    private final Mapping mapping;
    private final Subject subject;
    private final Values reader;
    private final RowKeys keys;
    private final Charges charges;
    private final int practice;
    private final int recordedAt;
    private final int item;
    private final int answer;
    private final boolean[] generated;

    /** A cleaner of one mapping's rows; {@code zone} is the job's. */
    public Cleaner(Mapping mapping, ZoneId zone, Pseudonyms pseudonyms) {
        this.mapping = mapping;
        this.subject = mapping.subject();
        this.reader = new Values(mapping, zone);
        this.keys = new RowKeys(mapping, pseudonyms);
        this.charges = new Charges(mapping);
        this.practice = subject.indexOf("practice_id");
        this.recordedAt = subject.indexOf("recorded_at");
        this.item = subject.indexOf("item");
        this.answer = subject.indexOf("answer");
        this.generated = new boolean[subject.columns().size()];
        for (int i = 0; i < generated.length; i++) {
            generated[i] = mapping.generates(subject.columns().get(i).name());
        }
    }

    /** What becomes of a line. */
    public Outcome clean(Line line) {
        if (line instanceof Line.Row row) {
            return clean(row);
        }
        if (line instanceof Line.Broken broken) {
            return new Outcome.Rejected(broken.place(), 0, null, null, broken.reason(), broken.expected(), null);
        }
        Line.Row row = ((Line.Filtered) line).row();
        return new Outcome.Filtered(row.place(), charges.of(row));
    }

    private Outcome clean(Line.Row row) {
        List<Column> columns = subject.columns();
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        List<Outcome.Flag> flags = List.of();
        int utcClocks = 0;
        int clock = 0;
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            try {
                Object value = value(row, i, column);
                if (value instanceof Clocks.Reading reading) {
                    // versions are put in order before their practice's zone is known: by the job's
                    boolean utc = reading.utc() && i != recordedAt;
                    utcClocks |= utc ? 1 << clock : 0;
                    value = utc ? reading.micros() : reader.localMicros(reading);
                }
                values[i] = value;
            } catch (Fault fault) {
                if (column.rejects()) {
                    return rejected(row, column, fault);
                }
                flags = with(flags, new Outcome.Flag(column.name(), fault.reason()));
            }
            clock += column.type() == ColumnType.CLOCK ? 1 : 0;
        }
        try {
            demandsOf(values);
        } catch (Fault fault) {
            return rejected(row, null, fault);
        }
        yearOfBirth(values);
        return row.answers().isEmpty()
                ? new Outcome.Kept(row.place(), charges.of(row), List.of(keys.record(utcClocks, values)), flags)
                : wide(row, values, utcClocks, flags);
    }

    private @Nullable Object value(Line.Row row, int i, Column column) throws Fault {
        for (Line.Problem problem : row.problems()) {
            if (problem.column() == i) {
                throw new Fault(problem.reason(), problem.expected());
            }
        }
        String text = row.values()[i];
        if (text == null) {
            return row.answers().isEmpty() || i != item ? missing(column) : null;
        }
        return generated[i] ? keys.generated(text) : reader.read(column, text);
    }

    /** A row per item of a wide survey, the unanswered ones too: that nobody answered is a finding. */
    private Outcome wide(Line.Row row, @Nullable Object[] common, int utcClocks, List<Outcome.Flag> commonFlags) {
        List<Outcome.Flag> flags = commonFlags;
        List<TypedRecord> records = new ArrayList<>(row.answers().size());
        for (Line.Answer given : row.answers()) {
            @Nullable Object[] values = common.clone();
            values[item] = given.item();
            try {
                values[answer] = given.answer() == null
                        ? null
                        : reader.read(subject.columns().get(answer), given.answer());
            } catch (Fault fault) {
                flags = with(flags, new Outcome.Flag("answer", fault.reason()));
            }
            records.add(keys.record(utcClocks, values));
        }
        return new Outcome.Kept(row.place(), 0, records, flags);
    }

    private static @Nullable Object missing(Column column) throws Fault {
        if (column.required()) {
            throw new Fault("missing-value", "A value is required in " + column.name() + ".");
        }
        return null;
    }

    /** What a subject demands of several columns together. */
    private void demandsOf(@Nullable Object[] values) throws Fault {
        if (subject == Subject.VISITS
                && Stream.of("scheduled_at", "arrived_at", "service_date").allMatch(day -> at(values, day) == null)) {
            throw new Fault("no-service-date", "A visit needs scheduled_at, arrived_at or service_date.");
        }
        if (subject == Subject.PATIENTS && !mapping.networkPatients() && values[practice] == null) {
            throw new Fault(
                    "missing-value", "Where each practice counts its own patients, a patient needs practice_id.");
        }
    }

    /** The year is all that is kept of a birth date. */
    private void yearOfBirth(@Nullable Object[] values) {
        if (subject == Subject.PATIENTS
                && at(values, "birth_year") == null
                && at(values, "birth_date") instanceof Long day) {
            values[subject.indexOf("birth_year")] = LocalDate.ofEpochDay(day).getYear();
        }
    }

    private @Nullable Object at(@Nullable Object[] values, String column) {
        return values[subject.indexOf(column)];
    }

    private Outcome rejected(Line.Row row, @Nullable Column column, Fault fault) {
        @Nullable String[] mapped = row.values().clone();
        for (int i = 0; i < mapped.length; i++) {
            boolean person = subject.columns().get(i).identifying() || generated[i];
            mapped[i] = person ? null : shown(mapped[i]);
        }
        String name = column == null ? null : column.name();
        String value = column == null ? null : mapped[subject.indexOf(column.name())];
        return new Outcome.Rejected(
                row.place(), charges.of(row), name, value, fault.reason(), fault.expected(), mapped);
    }

    private static @Nullable String shown(@Nullable String value) {
        return value == null || value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }

    private static List<Outcome.Flag> with(List<Outcome.Flag> flags, Outcome.Flag flag) {
        List<Outcome.Flag> more = new ArrayList<>(flags);
        more.add(flag);
        return more;
    }
}
