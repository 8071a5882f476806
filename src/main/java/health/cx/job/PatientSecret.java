package health.cx.job;

import health.cx.clean.Pseudonyms;

/** Gives each thread pseudonyms of its own under the installation's secret. */
final class PatientSecret {

    private final byte[] secret;

    PatientSecret(byte[] secret) {
        this.secret = secret.clone();
    }

    Pseudonyms pseudonyms() {
        return new Pseudonyms(secret);
    }
}
