package health.cx.source.draft;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The charset of a file, told from its bytes.
 *
 * @param charset that reads it
 * @param reason why, a sentence without its end
 */
record Encoding(Charset charset, String reason) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Judges the bytes at hand; {@code whole} says whether they are all of the file. */
    static Encoding of(byte[] bytes, boolean whole) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, "a byte order mark says so");
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16, "a byte order mark says so");
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (even + odd > bytes.length / 5) {
            return even > odd
                    ? new Encoding(StandardCharsets.UTF_16BE, "every other byte is zero, the first of two")
                    : new Encoding(StandardCharsets.UTF_16LE, "every other byte is zero, the second of two");
        }
        return eightBits(bytes, whole);
    }

    private static Encoding eightBits(byte[] bytes, boolean whole) {
        String text = decode(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long foreign = text.chars().filter(c -> c > 127).count() - broken;
        if (broken == 0) {
            return new Encoding(
                    StandardCharsets.UTF_8,
                    foreign == 0 ? "only ASCII characters were seen" : "all bytes seen are valid in it");
        }
        if (foreign > 10 * broken) {
            return new Encoding(StandardCharsets.UTF_8, "most bytes are valid in it, but for " + broken + " places");
        }
        boolean windowsOnly = false;
        for (byte b : bytes) {
            windowsOnly |= (b & 0xFF) >= 0x80 && (b & 0xFF) <= 0x9F;
        }
        if (windowsOnly) {
            return new Encoding(WINDOWS, "it is not UTF-8, and has bytes from 80 to 9F");
        }
        return whole
                ? new Encoding(
                        StandardCharsets.ISO_8859_1,
                        "it is not UTF-8, and has no bytes from 80 to 9F; windows-1252 reads it alike")
                : new Encoding(WINDOWS, "what was seen is not UTF-8; ISO-8859-1 reads it alike");
    }

    /** The text of some bytes; malformed ones become U+FFFD. */
    static String decode(byte[] bytes, Charset charset) {
        CharBuffer text = charset.decode(ByteBuffer.wrap(bytes));
        return !text.isEmpty() && text.charAt(0) == '\uFEFF'
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }

    /** How it is named in a source file. */
    String name() {
        return charset.name();
    }

    /** Bytes of a character at least, at whose multiples a text may be cut. */
    int width() {
        return List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                        .contains(charset)
                ? 2
                : 1;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
