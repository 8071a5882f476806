package health.cx.warehouse;

import health.cx.source.Subject;
import health.cx.sql.Statements;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the warehouse remembers of files and runs; it changes with the data, in the same transactions. */
public final class Ledger {

    private final Warehouse warehouse;

    /** The ledger of a warehouse. */
    public Ledger(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * Forgets what an interrupted or refused run staged, so that its files are read again from their start.
     *
     * @return whether a file was held back
     */
    public boolean forgetUnfinished() {
        boolean held = !texts("ledger/held_file").isEmpty();
        warehouse.transaction(statement -> {
            for (Subject subject : Subject.values()) {
                statement.execute(Statements.text("stage/unfinished_rows", Map.of("subject", subject.id())));
            }
            for (String table : List.of("rejects", "flags", "files")) {
                statement.execute(Statements.text("stage/unfinished_" + table));
            }
        });
        return held;
    }

    /** Enters a run that begins. */
    public void begin(Run run) {
        warehouse.update(
                "ledger/insert_run",
                run.key(),
                run.id(),
                run.job(),
                run.version(),
                LocalDateTime.ofInstant(run.startedAt(), ZoneOffset.UTC));
    }

    /** Enters that a run is over: all that it was to publish and to write is there. */
    public void finish(Run run, String fingerprint) {
        warehouse.update("ledger/finish_run", fingerprint, run.key());
    }

    /** Puts down what the SQL files need to know of the job: its zone, the day and the survey items. */
    public void settle(ZoneId zone, LocalDate today, List<Item> items) {
        warehouse.run("stage/job_setting");
        warehouse.run("stage/item_setting");
        warehouse.update("stage/insert_job_setting", zone.getId(), today);
        for (Item item : items) {
            warehouse.update(
                    "stage/insert_item_setting",
                    item.id(),
                    item.label(),
                    item.version(),
                    item.touchpoint(),
                    item.scale(),
                    item.lowest(),
                    item.highest(),
                    item.key(),
                    item.screener() == null ? null : item.screener().item(),
                    item.screener() == null ? null : item.screener().passes().toString());
        }
    }

    /**
     * The lines of a live file.
     *
     * @param file its name below the input folder
     * @param read lines read, the header not counted
     * @param rejected lines rejected
     * @param fresh whether this run read it
     */
    public record Account(String file, long read, long rejected, boolean fresh) {

        /** Rejected of read, 0 to 1. */
        public double rejectedShare() {
            return read == 0 ? 0 : (double) rejected / read;
        }
    }

    /** The names of the sources whose rows are live. */
    public List<String> sources() {
        return texts("ledger/sources");
    }

    /** Columns of live files that no mapping reads, as {@code patients: email, phone}. */
    public List<String> ignoredColumns() {
        return texts("ledger/ignored_columns");
    }

    private List<String> texts(String statement, Object... values) {
        return warehouse.list(statement, row -> row.getString(1), values);
    }

    /** The lines of every file that people are told of, by name. */
    public List<Account> accounts() {
        return warehouse.list(
                "ledger/accounts",
                row -> new Account(row.getString(1), row.getLong(2), row.getLong(3), row.getBoolean(4)));
    }

    /**
     * A content that is not read again.
     *
     * @param mapping that read it
     * @param name its file's name below the input folder
     * @param sha256 the hash of its bytes
     * @param reading the hash of what decided how they became rows
     * @param forgotten whether someone said that it is not to be read, in whatever way
     */
    public record Known(String mapping, String name, String sha256, String reading, boolean forgotten) {}

    /** The contents that count or were forgotten. */
    public List<Known> known() {
        return warehouse.list(
                "ledger/known_files",
                row -> new Known(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5)));
    }

    /** The service dates whose facts a run changed. */
    public List<ChangedDate> changedDates(Run run) {
        return warehouse.list(
                "ledger/changed_dates",
                row -> new ChangedDate(
                        row.getObject(1, LocalDate.class), row.getString(2), row.getLong(3), row.getLong(4)),
                run.key());
    }

    /** Keeps a file that this run staged, with all its rows, out of what is published. */
    public void hold(String file) {
        warehouse.update("ledger/hold", file);
    }

    /** What the last finished run was asked for, as one hash; empty before the first. */
    public Optional<String> lastFingerprint() {
        return texts("ledger/last_fingerprint").stream()
                .filter(Objects::nonNull)
                .findFirst();
    }
}
