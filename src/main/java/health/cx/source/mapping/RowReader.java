package health.cx.source.mapping;

import health.cx.source.records.CsvRecords;
import health.cx.source.records.Entry;
import health.cx.source.records.NdjsonRecords;
import health.cx.source.records.Records;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one input file, record by record, as its mapping sees it. Not for several threads. */
public final class RowReader implements AutoCloseable {

    private final Records records;
    private final Header header;

    /** Opens a file and checks its header; a header that lacks a mapped column is an {@link health.cx.source.InvalidInput}. */
    public RowReader(InputFile file) {
        this.records = open(file);
        this.header = new Header(file, records.fields());
    }

    private static Records open(InputFile file) {
        Mapping mapping = file.mapping();
        if (mapping.layout() instanceof Layout.Csv csv) {
            return new CsvRecords(file.path(), file.name(), csv.layout());
        }
        if (mapping.layout() instanceof Layout.Ndjson ndjson) {
            List<String> paths = List.copyOf(mapping.sourceColumns());
            return new NdjsonRecords(file.path(), file.name(), ndjson.charset(), ndjson.each(), paths);
        }
        throw new IllegalStateException("no reader of " + mapping.layout());
    }

    /** Columns of the file that the mapping does not read. */
    public Set<String> ignoredColumns() {
        return header.ignored();
    }

    /** The next record, or null at the end of the file. */
    public @Nullable Line next() {
        Entry entry = records.next();
        if (entry == null) {
            return null;
        }
        return entry instanceof Entry.Broken broken
                ? new Line.Broken(broken.place(), broken.reason(), broken.expected())
                : header.line((Entry.Fields) entry);
    }

    /** About how many bytes of the file are read, for progress. */
    public long position() {
        return records.position();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
