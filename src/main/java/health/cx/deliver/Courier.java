package health.cx.deliver;

import health.cx.source.Deliver;
import health.cx.source.MailAccount;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Mails delivered workbooks: what the practice and the period are and where to look, and not one figure. */
final class Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MailAccount account;
    private final Post post;
    private boolean unreachable;

    Courier(Deliver.Mail mail, Map<String, String> environment) {
        this.account = mail.account();
        this.post = new Post(account, environment.get(MailAccount.PASSWORD), PATIENCE);
    }

    /** Whether the server has already failed: each further mail would only wait for it again. */
    boolean isUnreachable() {
        return unreachable;
    }

    /** Mails a workbook that lies encrypted in its place. */
    void mail(Parcel parcel, Path file, List<String> recipients, boolean again) throws Undeliverable {
        try {
            post.send(letter(parcel, file, recipients, again));
        } catch (AddressException | SendFailedException e) {
            throw new Undeliverable(words(parcel, e) + ", which is a matter of its recipients", e);
        } catch (MessagingException e) {
            unreachable = true;
            throw new Undeliverable(words(parcel, e) + ", and no other is tried in this run", e);
        }
    }

    private String words(Parcel parcel, MessagingException e) {
        String said =
                String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
        return "the workbook of " + parcel.practice() + " could not be mailed by " + account.host() + " (" + said + ")";
    }

    private static Letter letter(Parcel parcel, Path file, List<String> recipients, boolean again) {
        String of = "the practice " + parcel.practice() + " for " + parcel.period();
        String text = "Enclosed is the workbook of " + of + ": " + file.getFileName() + ".\n\n"
                + "It opens with the practice's password. Look at its first sheet, Summary, to begin with.\n"
                + (again ? "It takes the place of the one that you got before for the same period.\n" : "");
        return new Letter(recipients, "The workbook of " + of, text, file);
    }
}
