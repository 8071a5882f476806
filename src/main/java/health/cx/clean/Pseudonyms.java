package health.cx.clean;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stand-ins for patient ids: the first 64 bits of an HMAC-SHA-256 (RFC 2104) under a secret that never leaves the
 * installation. The same id and secret give the same stand-in; without the secret it can't be tried out from a list of
 * ids. Not for several threads.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private final Mac mac;

    /** Stand-ins under this secret. */
    public Pseudonyms(byte[] secret) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
        }
    }

    /**
     * The stand-in of a patient.
     *
     * @param practice that counts the patient under this id; empty where one id is one person in all practices
     */
    public long ofPatient(String practice, String patientId) {
        return of(practice, patientId);
    }

    long of(String scope, String patientId) {
        byte[] text = (scope + '\u001F' + patientId).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(mac.doFinal(text)).getLong();
    }
}
