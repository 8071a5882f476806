package health.cx.source.records;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the text of a file and keeps the stretch from {@link #forget} on, so that a parser that lost its way in it can
 * be sent {@link #back}. A line ends with LF, CR or both.
 */
final class TextWindow extends Reader {

    /** Characters that a record may have. The window keeps twice as many: a record and the one before it. */
    static final int LIMIT = 1 << 20;

    private static final int CHUNK = 1 << 13;

    private final DecodedText text;
    private char[] chars = new char[8 * CHUNK];
    private long offset; // of chars[0] in the text
    private int kept;
    private int next;
    private int end;
    private long suspect; // position behind the last character that may not belong into text

    /** The window is full of one record. */
    static final class Full extends IOException {

        private static final long serialVersionUID = 1L;
    }

    TextWindow(DecodedText text) {
        this.text = text;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (next == end && !fill()) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(chars, next, target, from, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (end - kept >= 2 * LIMIT) {
            throw new Full();
        }
        if (chars.length - end < CHUNK) {
            makeRoom();
        }
        int count = text.read(chars, end, CHUNK);
        if (count == 0) {
            return false;
        }
        if (text.isSuspect()) {
            suspect = offset + end + count;
        }
        end += count;
        return true;
    }

    private void makeRoom() {
        int length = end - kept;
        char[] roomy = length > chars.length / 2 ? Arrays.copyOf(chars, 2 * chars.length) : chars;
        System.arraycopy(chars, kept, roomy, 0, length);
        chars = roomy;
        offset += kept;
        next -= kept;
        end = length;
        kept = 0;
    }

    /** Where the next character stands in the text, counted from 0. */
    long position() {
        return offset + next;
    }

    /** How many characters are kept from the next one on. */
    int ahead() {
        return end - next;
    }

    /** Keeps the text from this position on, and forgets what is before it. */
    void forget(long position) {
        kept = index(position);
    }

    /** Goes back to a position that is kept. */
    void back(long position) {
        next = index(position);
    }

    private int index(long position) {
        return (int) (position - offset);
    }

    /** Whether characters at the position or behind it may be malformed; false is certain. */
    boolean isSuspect(long position) {
        return position < suspect;
    }

    /** How many blank lines begin at a position that is kept. */
    int blankLines(long position) {
        int lines = 0;
        for (int i = index(position); i < end && isLineEnd(chars[i]); i++) {
            lines++;
            if (chars[i] == '\r' && i + 1 < end && chars[i + 1] == '\n') {
                i++;
            }
        }
        return lines;
    }

    /** How often a character stands in the first line that isn't blank from a position that is kept on. */
    int count(char wanted, long position) {
        int i = index(position);
        while (i < end && isLineEnd(chars[i])) {
            i++;
        }
        int count = 0;
        for (; i < end && !isLineEnd(chars[i]); i++) {
            if (chars[i] == wanted) {
                count++;
            }
        }
        return count;
    }

    /** Passes over a line and gives its text; null where it has more than {@link #LIMIT} characters, or at the end. */
    @Nullable
    String line() throws IOException {
        kept = next;
        while (next - kept <= LIMIT && (next < end || fill()) && !isLineEnd(chars[next])) {
            next++;
        }
        String line = new String(chars, kept, next - kept);
        return skipLine() > 0 ? null : line;
    }

    /** Whether all of the text is handed out or passed over. */
    boolean isAtEnd() throws IOException {
        return peek() < 0;
    }

    /** Passes over a line however long, and forgets it. Gives its length, or -1 at the end of the text. */
    long skipLine() throws IOException {
        long length = 0;
        while (peek() >= 0) {
            if (skipLineEnd()) {
                return length;
            }
            next++;
            length++;
        }
        return length == 0 ? -1 : length;
    }

    /** Passes over blank lines and forgets them. */
    long skipBlankLines() throws IOException {
        long lines = 0;
        while (skipLineEnd()) {
            lines++;
        }
        return lines;
    }

    private boolean skipLineEnd() throws IOException {
        int first = peek();
        if (!isLineEnd(first)) {
            return false;
        }
        next++;
        if (first == '\r' && peek() == '\n') {
            next++;
        }
        return true;
    }

    private int peek() throws IOException {
        kept = next;
        return next < end || fill() ? chars[next] : -1;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
