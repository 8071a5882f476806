package health.cx.source.records.x12;

import health.cx.source.InvalidInput;
import health.cx.source.records.Entry;
import health.cx.source.records.Place;
import health.cx.source.records.Records;
import io.xlate.edi.stream.EDIStreamException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.io.input.BOMInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The financial facts of a file of remittance advices, ASC X12 835: any number of interchanges, groups and transactions.
 * A claim that does not add up is one broken record; where the file breaks off, what stands complete before is given and
 * the rest is one broken record. No fact carries a name of a patient.
 */
public final class X12Records implements Records {

    private final SeekableByteChannel file;
    private final Segments segments;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private @Nullable Segment ahead;
    private @Nullable Transaction transaction;
    private boolean foreign;
    private boolean ended;

    /** Opens a file; {@code name} names it in messages. One that is no X12 file is an {@link InvalidInput}. */
    public X12Records(Path file, String name) {
        try {
            this.file = Files.newByteChannel(file);
        } catch (IOException e) {
            throw new InvalidInput(file + ": the file can't be read: " + e.getMessage(), e);
        }
        try {
            this.segments = new Segments(BOMInputStream.builder()
                    .setInputStream(Channels.newInputStream(this.file))
                    .get());
            this.ahead = segments.next();
        } catch (EDIStreamException | IOException e) {
            throw noX12(name, e);
        }
        if (ahead == null) {
            throw noX12(name, null);
        }
    }

    private InvalidInput noX12(String name, @Nullable Exception cause) {
        InvalidInput error = new InvalidInput(
                name + ", segment 1: an X12 file begins with a whole ISA segment, which declares its separators.",
                cause);
        try {
            file.close();
        } catch (IOException e) {
            error.addSuppressed(e);
        }
        return error;
    }

    @Override
    public List<String> fields() {
        return Field.ids();
    }

    @Override
    public @Nullable Entry next() {
        while (entries.isEmpty() && !ended) {
            try {
                Segment segment = ahead == null ? segments.next() : ahead;
                ahead = null;
                if (segment == null) {
                    ended = true;
                    if (transaction != null || foreign) {
                        breakOff("the file ends");
                    }
                } else {
                    take(segment);
                }
            } catch (EDIStreamException e) {
                if (e.getCause() instanceof IOException failed && !(failed instanceof java.io.EOFException)) {
                    throw new UncheckedIOException(failed);
                }
                ended = true;
                breakOff("the file breaks off or is damaged");
            }
        }
        return entries.poll();
    }

    private void take(Segment segment) {
        switch (segment.tag()) {
            case "ST" -> begin(segment);
            case "ISA", "IEA", "GS", "GE" -> {
                if (transaction != null) {
                    breakOff("SE is missing");
                }
            }
            default -> {
                if (transaction != null) {
                    entries.addAll(transaction.accept(segment));
                }
                if (segment.tag().equals("SE")) {
                    transaction = null;
                    foreign = false;
                }
            }
        }
    }

    private void begin(Segment st) {
        if (transaction != null) {
            breakOff("SE is missing");
        }
        foreign = !st.is("ST", "835");
        if (foreign) {
            entries.add(new Entry.Broken(
                    Place.of(st.ordinal()),
                    "wrong-transaction",
                    "A transaction is a remittance advice (ST01 is 835)."));
        } else {
            transaction = new Transaction(st);
        }
    }

    /** One broken record for what is not complete. */
    private void breakOff(String what) {
        Place next = Place.of(segments.read() + (ended ? 1 : 0));
        Place place = transaction == null ? next : transaction.incomplete(next);
        transaction = null;
        foreign = false;
        entries.add(new Entry.Broken(
                place,
                "incomplete-transaction",
                "A transaction is whole, from ST to SE; from here on this one is not: " + what + "."));
    }

    @Override
    public long position() {
        try {
            return file.position();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        segments.close();
        file.close();
    }
}
