package health.cx.clean;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/** Deterministic 64-bit keys: a rebuild from the same rows gives the same keys. */
public final class Keys {

    /** Separates the parts of a natural key; it occurs in no identifier. */
    private static final char SEPARATOR = '\u001F';

    private Keys() {}

    /** The key of a natural key: the first half of MurmurHash3's 128 bits over its parts. */
    public static long of(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part).append(SEPARATOR);
        }
        return of(text);
    }

    static long of(CharSequence text) {
        return MurmurHash3.hash128x64(text.toString().getBytes(StandardCharsets.UTF_8))[0];
    }
}
