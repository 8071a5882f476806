package health.cx.source.records;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of one input file, in order. Not for several threads. */
public interface Records extends AutoCloseable {

    /** The names of the fields that every record has, in order. */
    List<String> fields();

    /** The next record, or null at the end of the file. A record that can't be split costs its own lines only. */
    @Nullable
    Entry next();

    /** About how many bytes of the file are read, for progress. */
    long position();

    @Override
    void close() throws IOException;
}
