package health.cx.source.records.x12;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The segments of an X12 file, whatever separators its interchanges declare. */
final class Segments implements Closeable {

    private final EDIStreamReader events;
    private long read;

    /** Any byte is a character: names, the only text that may have more than ASCII's, are given out as they come. */
    Segments(InputStream bytes) throws EDIStreamException {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        // counts and totals are checked here, against what they mean; a wrong count must not end the reading
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
        // lines are wrapped in some files, even within an element
        factory.setProperty(EDIInputFactory.EDI_IGNORE_EXTRANEOUS_CHARACTERS, true);
        events = factory.createEDIStreamReader(bytes, StandardCharsets.ISO_8859_1.name());
    }

    /** How many segments are read. */
    long read() {
        return read;
    }

    /** The next segment, or null at the end of the file. */
    @Nullable
    Segment next() throws EDIStreamException {
        while (events.hasNext()) {
            if (events.next() == EDIStreamEvent.START_SEGMENT) {
                return segment();
            }
        }
        return null;
    }

    private Segment segment() throws EDIStreamException {
        String tag = events.getText();
        List<List<String>> elements = new ArrayList<>();
        elements.add(List.of());
        boolean composite = false;
        for (EDIStreamEvent event = events.next(); event != EDIStreamEvent.END_SEGMENT; event = events.next()) {
            switch (event) {
                case START_COMPOSITE -> {
                    elements.add(new ArrayList<>());
                    composite = true;
                }
                case END_COMPOSITE -> composite = false;
                case ELEMENT_DATA -> {
                    if (composite) {
                        elements.get(elements.size() - 1).add(events.getText());
                    } else {
                        elements.add(List.of(events.getText()));
                    }
                }
                default -> {} // errors are those of a schema, and there is none
            }
        }
        return new Segment(++read, tag, elements);
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
