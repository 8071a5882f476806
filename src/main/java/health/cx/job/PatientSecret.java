package health.cx.job;

import health.cx.clean.Pseudonyms;
import org.apache.commons.codec.digest.DigestUtils;

/** Gives each thread pseudonyms of its own under the installation's secret. */
final class PatientSecret {

    private final byte[] secret;

    PatientSecret(byte[] secret) {
        this.secret = secret.clone();
    }

    /** Tells one secret from another and gives neither away. */
    String fingerprint() {
        return DigestUtils.sha256Hex(secret);
    }

    Pseudonyms pseudonyms() {
        return new Pseudonyms(secret);
    }
}
