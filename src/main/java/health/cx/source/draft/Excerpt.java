package health.cx.source.draft;

import health.cx.source.InvalidInput;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is looked at of a file: its beginning and its end, whatever its size.
 *
 * @param file where it is
 * @param encoding of its bytes
 * @param head whole lines from its beginning
 * @param tail whole lines at its end; empty where the head is all of the file
 */
record Excerpt(Path file, Encoding encoding, String head, String tail) {

    private static final int HEAD = 1 << 20;
    private static final int TAIL = 1 << 17;

    static Excerpt of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput(file + ": there is no such file. Check the path.");
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            boolean whole = bytes.length() <= HEAD + TAIL;
            byte[] head = read(bytes, 0, whole ? (int) bytes.length() : HEAD);
            byte[] end = whole ? new byte[0] : read(bytes, bytes.length() - TAIL - bytes.length() % 2, TAIL);
            Encoding encoding = Encoding.of(head, whole);
            if (whole) {
                return new Excerpt(file, encoding, Encoding.decode(head, encoding.charset()), "");
            }
            String first = Encoding.decode(head, encoding.charset());
            // the mark at the beginning says which half of a UTF-16 character comes first; the end has none
            boolean little = head[0] == (byte) 0xFF && encoding.charset().equals(StandardCharsets.UTF_16);
            String last = Encoding.decode(end, little ? StandardCharsets.UTF_16LE : encoding.charset());
            return new Excerpt(
                    file,
                    encoding,
                    first.substring(0, first.lastIndexOf('\n') + 1),
                    last.substring(last.indexOf('\n') + 1));
        } catch (IOException e) {
            throw new InvalidInput(file + ": the file can't be read: " + e.getMessage(), e);
        }
    }

    private static byte[] read(RandomAccessFile file, long from, int count) throws IOException {
        byte[] bytes = new byte[count];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    /** Whether all of the file was looked at. */
    boolean whole() {
        return tail.isEmpty();
    }
}
