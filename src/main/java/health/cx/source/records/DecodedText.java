package health.cx.source.records;

import health.cx.source.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

/**
 * The text of an input file without its byte order mark. Malformed bytes become U+FFFD, so that reading goes on, and are
 * remembered, so that the record that holds them can be rejected.
 */
final class DecodedText extends BufferedReader {

    private static final char REPLACEMENT = '\uFFFD';
    private boolean replaced;

    private DecodedText(InputStream bytes, CharsetDecoder decoder) {
        super(new InputStreamReader(bytes, decoder), 1 << 16);
    }

    static DecodedText open(Path file, Charset charset) {
        try {
            InputStream bytes = BOMInputStream.builder()
                    .setInputStream(Files.newInputStream(file))
                    .setByteOrderMarks(ByteOrderMark.UTF_8)
                    .get();
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
            return new DecodedText(bytes, decoder);
        } catch (IOException e) {
            throw new InvalidInput(file + ": the file can't be read: " + e.getMessage(), e);
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            replaced |= buffer[i] == REPLACEMENT;
        }
        return count;
    }

    /** Whether the record holds malformed bytes. */
    boolean malformed(CSVRecord row) {
        return replaced && row.stream().anyMatch(value -> value.indexOf(REPLACEMENT) >= 0);
    }
}
