package health.cx.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A patient's stand-in is an HMAC-SHA-256, and nothing else. */
class PseudonymsTest {

    private static final byte[] SECRET = "Jefe".getBytes(StandardCharsets.UTF_8);
    private static final String TEXT = "what do ya want for nothing?";

    @Test
    void theHmacOfThisTestIsRfc4231s() throws Exception {
        // test case 2 of RFC 4231
        assertThat(HexFormat.of().formatHex(hmac(SECRET, TEXT)))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void areItsFirst64BitsOverScopeAndId() throws Exception {
        Pseudonyms pseudonyms = new Pseudonyms(SECRET);
        for (String scope : new String[] {"", "P1"}) {
            String hex = HexFormat.of().formatHex(hmac(SECRET, scope + "\u001F" + "ID-4711"));
            assertThat(pseudonyms.of(scope, "ID-4711")).isEqualTo(Long.parseUnsignedLong(hex.substring(0, 16), 16));
        }
    }

    @Test
    void areTheSameAgainAndOthersUnderAnotherSecret() {
        Pseudonyms pseudonyms = new Pseudonyms(SECRET);
        long first = pseudonyms.of("P1", "ID-4711");
        assertThat(pseudonyms.of("P1", "ID-0815")).isNotEqualTo(first);
        assertThat(pseudonyms.of("P1", "ID-4711")).isEqualTo(first);
        assertThat(new Pseudonyms("jefe".getBytes(StandardCharsets.UTF_8)).of("P1", "ID-4711"))
                .isNotEqualTo(first);
    }

    /** RFC 2104, by hand. */
    private static byte[] hmac(byte[] key, String text) throws Exception {
        byte[] block = Arrays.copyOf(key, 64);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(xor(block, 0x36));
        byte[] inner = sha.digest(text.getBytes(StandardCharsets.UTF_8));
        sha.update(xor(block, 0x5c));
        return sha.digest(inner);
    }

    private static byte[] xor(byte[] block, int pad) {
        byte[] result = new byte[block.length];
        for (int i = 0; i < block.length; i++) {
            result[i] = (byte) (block[i] ^ pad);
        }
        return result;
    }
}
