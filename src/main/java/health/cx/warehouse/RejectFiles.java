package health.cx.warehouse;

import health.cx.files.OwnerOnly;
import health.cx.source.Column;
import health.cx.source.Subject;
import health.cx.source.rejects.RejectColumns;
import health.cx.sql.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code output/rejects/<subject>.csv}: the rejected lines of all live files, each with file, line, column, value,
 * reason and what was expected, followed by the line as the contract sees it and by what names its record for ever.
 */
public final class RejectFiles {

    /** Spreadsheets take a file without it for one in an old charset. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Warehouse warehouse;
    private final JsonMapper json = JsonMapper.builder().build();

    /** The rejects of a warehouse. */
    public RejectFiles(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Writes a file per subject that has rejects and removes the files of those that have none. */
    public void write(Path folder) {
        try {
            OwnerOnly.makeFolder(folder);
            for (Subject subject : Subject.values()) {
                write(folder.resolve(subject.id() + ".csv"), subject);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new WarehouseException("the rejects can't be read", e);
        }
    }

    private void write(Path file, Subject subject) throws IOException, SQLException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        long count = 0;
        try (Connection connection = warehouse.connect();
                PreparedStatement query = connection.prepareStatement(Statements.text("stage/rejects"));
                Writer writer = Files.newBufferedWriter(next);
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            writer.write(BYTE_ORDER_MARK);
            csv.printRecord(RejectColumns.of(subject));
            query.setString(1, subject.id());
            try (ResultSet rows = query.executeQuery()) {
                for (; rows.next(); count++) {
                    csv.printRecord(row(subject, rows));
                }
            }
        }
        if (count == 0) {
            Files.delete(next);
            Files.deleteIfExists(file);
        } else {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<@Nullable String> row(Subject subject, ResultSet rows) throws SQLException {
        List<@Nullable String> row = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < RejectColumns.ABOUT.size(); i++) {
            row.add(harmless(rows.getString(++column)));
        }
        String mapped = rows.getString(++column);
        Map<String, String> values = mapped == null ? Map.of() : json.readValue(mapped, new TypeReference<>() {});
        for (Column contract : subject.columns()) {
            row.add(harmless(values.get(contract.name())));
        }
        for (int i = 0; i < RejectColumns.RECORD.size(); i++) {
            row.add(harmless(rows.getString(++column)));
        }
        return row;
    }

    private static @Nullable String harmless(@Nullable String text) {
        return text == null ? null : RejectColumns.harmless(text);
    }
}
