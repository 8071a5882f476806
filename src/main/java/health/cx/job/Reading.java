package health.cx.job;

import health.cx.source.mapping.Mapping;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The hash of all that decides, beside a file's bytes, how it becomes rows. A file whose reading has changed is read
 * again: a mended mapping, another time zone or version, or another secret, under which every patient has another key.
 */
final class Reading {

    private final Setup setup;
    private final PatientSecret secret;

    Reading(Setup setup, PatientSecret secret) {
        this.setup = setup;
        this.secret = secret;
    }

    String of(Mapping mapping) {
        return DigestUtils.sha256Hex(
                mapping.definition() + setup.job().timeZone() + setup.run().version() + secret.fingerprint());
    }
}
