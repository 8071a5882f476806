package health.cx.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where practices' workbooks go once they are written: {@code deliver: {to: DIR, encrypt: {...}, mail: {...}}}.
 *
 * @param to the folder that gets a folder for each practice
 * @param encrypt where the passwords are; null delivers workbooks that open without one
 * @param mail who gets them by mail, encrypted; null mails nothing
 */
public record Deliver(
        Path to, @Nullable Passwords encrypt, @Nullable Mail mail) {

    /**
     * To whom and by which server.
     *
     * @param recipients addresses by practice
     * @param account the server
     */
    public record Mail(Map<String, List<String>> recipients, MailAccount account) {

        private static Mail read(Yaml yaml, Path home) {
            MailAccount account = MailAccount.read(yaml, "recipients");
            return new Mail(Recipients.read(yaml.get("recipients"), home), account);
        }
    }

    /** To whom a practice's workbook is mailed; empty where to nobody. */
    public List<String> recipients(String practice) {
        return mail == null ? List.of() : mail.recipients().getOrDefault(practice, List.of());
    }

    static Deliver read(Yaml yaml, Path home) {
        yaml.allow("to", "encrypt", "mail");
        Deliver deliver = new Deliver(
                home.resolve(yaml.get("to").text()),
                yaml.find("encrypt")
                        .map(encrypt -> Passwords.read(encrypt, home))
                        .orElse(null),
                yaml.find("mail").map(mail -> Mail.read(mail, home)).orElse(null));
        if (deliver.mail != null && deliver.encrypt == null) {
            throw yaml.get("mail")
                    .error("a workbook that is mailed must be encrypted, since others may read mail on its way. Name a"
                            + " password under 'deliver', for example 'encrypt: {variable: CX_WORKBOOK_PASSWORD}', or take"
                            + " 'mail' away.");
        }
        return deliver;
    }
}
