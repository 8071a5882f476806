package health.cx.source.records;

import health.cx.source.InvalidInput;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.ByteOrderMark;

/**
 * The text of an input file without its byte order mark, which tells the charset where there is one. Malformed bytes
 * become {@link #MALFORMED}, so that reading goes on and the record that holds them can be told from one with a genuine
 * U+FFFD.
 */
final class DecodedText implements Closeable {

    /** Stands for malformed bytes: the second half of a surrogate pair, which well-formed text never has alone. */
    static final char MALFORMED = '\uDFFF';

    private static final List<ByteOrderMark> MARKS =
            List.of(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE);

    private final SeekableByteChannel file;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
    private final Charset charset;
    private final CharsetDecoder decoder;
    private boolean complete;
    private boolean zeros;
    private boolean suspect;

    private DecodedText(SeekableByteChannel file, Charset declared) throws IOException {
        this.file = file;
        bytes.flip();
        readBytes();
        this.charset = charset(declared);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static DecodedText open(Path file, Charset declared) {
        try {
            return new DecodedText(Files.newByteChannel(file), declared);
        } catch (IOException e) {
            throw new InvalidInput(file + ": the file can't be read: " + e.getMessage(), e);
        }
    }

    /** Passes over the byte order mark; UTF-16 without one is told by the zero half of a first character that is Latin. */
    private Charset charset(Charset declared) {
        for (ByteOrderMark mark : MARKS) {
            ByteBuffer expected = ByteBuffer.wrap(mark.getBytes());
            if (bytes.remaining() >= mark.length()
                    && bytes.slice(0, mark.length()).equals(expected)) {
                bytes.position(mark.length());
                return Charset.forName(mark.getCharsetName());
            }
        }
        boolean little = bytes.remaining() > 1 && bytes.get(0) != 0 && bytes.get(1) == 0;
        return declared.equals(StandardCharsets.UTF_16) && little ? StandardCharsets.UTF_16LE : declared;
    }

    /** Reads up to {@code length} characters into the buffer; gives their number, 0 at the end. */
    int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        suspect = zeros;
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, complete);
            if (result.isUnderflow() && !complete && chars.position() == offset) {
                readBytes();
                suspect |= zeros;
            } else if (result.isError() && chars.hasRemaining()) {
                bytes.position(bytes.position() + result.length());
                chars.put(MALFORMED);
                suspect = true;
            } else {
                return chars.position() - offset;
            }
        }
    }

    private void readBytes() throws IOException {
        bytes.compact();
        complete = file.read(bytes) < 0;
        bytes.flip();
        zeros = hasZeros();
    }

    /** Eight bytes at a time, which costs next to nothing: only a zero byte borrows from a high bit that it does not have. */
    private boolean hasZeros() {
        int i = 0;
        for (; i + Long.BYTES <= bytes.limit(); i += Long.BYTES) {
            long eight = bytes.getLong(i);
            if ((eight - 0x0101_0101_0101_0101L & ~eight & 0x8080_8080_8080_8080L) != 0) {
                return true;
            }
        }
        for (; i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the characters read last may hold one that {@link #isMalformed} or {@link #hasNul} finds. */
    boolean isSuspect() {
        return suspect;
    }

    /** The charset that the bytes are read in. */
    Charset charset() {
        return charset;
    }

    /** How many bytes of the file are read. */
    long position() {
        try {
            return file.position();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the text was made from malformed bytes. */
    static boolean isMalformed(String text) {
        int at = text.indexOf(MALFORMED);
        while (at >= 0) {
            if (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1))) {
                return true;
            }
            at = text.indexOf(MALFORMED, at + 1);
        }
        return false;
    }

    /** Whether the text holds a NUL, which no text has: zeros in place of lost bytes, or UTF-16 read as another charset. */
    static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
