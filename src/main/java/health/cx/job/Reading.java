package health.cx.job;

import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.LookUp;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The hash of all that decides, beside a file's bytes, how it becomes rows. A file whose reading has changed is read
 * again: a mended mapping or look-up, another time zone or version, another secret, under which every patient has another
 * key, or what people corrected in it.
 */
final class Reading {

    private final Setup setup;
    private final PatientSecret secret;
    private final Corrections corrections;

    Reading(Setup setup, PatientSecret secret, Corrections corrections) {
        this.corrections = corrections;
        this.setup = setup;
        this.secret = secret;
    }

    String of(InputFile file) {
        String lookUps =
                file.lookUps().values().stream().map(LookUp::sha256).sorted().collect(Collectors.joining());
        return DigestUtils.sha256Hex(file.mapping().definition()
                + setup.job().timeZone()
                + setup.run().version()
                + secret.fingerprint()
                + lookUps
                + corrections.fingerprint(file));
    }
}
