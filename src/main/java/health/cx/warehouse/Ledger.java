package health.cx.warehouse;

import health.cx.source.Subject;
import health.cx.sql.Statements;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        boolean held = query("ledger/held_file").isPresent();
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
        update(
                "ledger/insert_run",
                run.key(),
                run.id(),
                run.job(),
                run.version(),
                LocalDateTime.ofInstant(run.startedAt(), ZoneOffset.UTC));
    }

    /** Enters that a run is over: all that it was to publish and to write is there. */
    public void finish(Run run, String fingerprint) {
        update("ledger/finish_run", fingerprint, run.key());
    }

    /** Puts down what the SQL files need to know of the job: its zone, the day and the survey items. */
    public void settle(ZoneId zone, LocalDate today, List<Item> items) {
        warehouse.run("stage/job_setting");
        warehouse.run("stage/item_setting");
        update("stage/insert_job_setting", zone.getId(), today);
        for (Item item : items) {
            update(
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

    private List<String> texts(String statement) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = warehouse.connect();
                PreparedStatement query = prepare(connection, statement);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new WarehouseException("the ledger can't be read", e);
        }
        return texts;
    }

    /** The lines of every live file, by name. */
    public List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        try (Connection connection = warehouse.connect();
                PreparedStatement query = prepare(connection, "ledger/accounts");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                accounts.add(new Account(rows.getString(1), rows.getLong(2), rows.getLong(3), rows.getBoolean(4)));
            }
        } catch (SQLException e) {
            throw new WarehouseException("the ledger can't be read", e);
        }
        return accounts;
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
        List<Known> known = new ArrayList<>();
        try (Connection connection = warehouse.connect();
                PreparedStatement query = prepare(connection, "ledger/known_files");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                known.add(new Known(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getBoolean(5)));
            }
        } catch (SQLException e) {
            throw new WarehouseException("the ledger can't be read", e);
        }
        return known;
    }

    /** The service dates whose facts a run changed. */
    public List<ChangedDate> changedDates(Run run) {
        List<ChangedDate> dates = new ArrayList<>();
        try (Connection connection = warehouse.connect();
                PreparedStatement query = prepare(connection, "ledger/changed_dates", run.key());
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                dates.add(new ChangedDate(
                        rows.getObject(1, LocalDate.class), rows.getString(2), rows.getLong(3), rows.getLong(4)));
            }
        } catch (SQLException e) {
            throw new WarehouseException("the ledger can't be read", e);
        }
        return dates;
    }

    /** Keeps a file that this run staged, with all its rows, out of what is published. */
    public void hold(String file) {
        update("ledger/hold", file);
    }

    /** What the last finished run read and was asked for, as one hash; empty before the first. */
    public Optional<String> lastFingerprint() {
        return query("ledger/last_fingerprint");
    }

    private void update(String statement, @Nullable Object... values) {
        try (Connection connection = warehouse.connect();
                PreparedStatement update = prepare(connection, statement, values)) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new WarehouseException("the ledger can't be written", e);
        }
    }

    private Optional<String> query(String statement, Object... values) {
        try (Connection connection = warehouse.connect();
                PreparedStatement query = prepare(connection, statement, values);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new WarehouseException("the ledger can't be read", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String statement, @Nullable Object... values)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(Statements.text(statement));
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}
