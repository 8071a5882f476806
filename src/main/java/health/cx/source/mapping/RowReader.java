package health.cx.source.mapping;

import health.cx.source.records.CsvRecords;
import health.cx.source.records.Entry;
import health.cx.source.records.NdjsonRecords;
import health.cx.source.records.Records;
import health.cx.source.records.x12.X12Records;
import java.io.IOException;
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
        if (mapping.layout() instanceof Layout.Ndjson json) {
            return new NdjsonRecords(file.path(), json.charset(), json.each(), mapping.sourceColumns());
        }
        return mapping.layout() instanceof Layout.Csv csv
                ? new CsvRecords(file.path(), file.name(), csv.layout())
                : new X12Records(file.path(), file.name());
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
