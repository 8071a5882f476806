package health.cx.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A table for machines as the bytes of its file, made once: they tell whether its volume has changed, and are written. */
final class CsvFile {

    private final String name;
    private final ByteArrayOutputStream bytes;

    private CsvFile(String name, ByteArrayOutputStream bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Writes the rows. */
    @FunctionalInterface
    interface Rows {
        void to(Appendable out) throws IOException;
    }

    static CsvFile of(String name, Rows rows) throws IOException {
        Encoder text = new Encoder();
        rows.to(text);
        text.flush();
        return new CsvFile(name, text.bytes);
    }

    String name() {
        return name;
    }

    void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }

    /** Takes the printer's many short pieces without the locks and copies of a {@link java.io.Writer}. */
    private static final class Encoder implements Appendable {

        private static final int FULL = 32_768;

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final StringBuilder waiting = new StringBuilder(FULL + FULL / 8);

        @Override
        public Appendable append(CharSequence text) {
            waiting.append(text);
            return flushWhereFull();
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            waiting.append(text, start, end);
            return flushWhereFull();
        }

        @Override
        public Appendable append(char character) {
            waiting.append(character);
            return flushWhereFull();
        }

        private Appendable flushWhereFull() {
            // never between the two halves of a character
            if (waiting.length() >= FULL && !Character.isHighSurrogate(waiting.charAt(waiting.length() - 1))) {
                flush();
            }
            return this;
        }

        private void flush() {
            bytes.writeBytes(waiting.toString().getBytes(StandardCharsets.UTF_8));
            waiting.setLength(0);
        }
    }
}
