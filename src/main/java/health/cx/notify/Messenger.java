package health.cx.notify;

import health.cx.deliver.Letter;
import health.cx.deliver.Post;
import health.cx.source.MailAccount;
import health.cx.source.Notify;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells whom a job file names. */
public final class Messenger {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Notify notify;
    private final Map<String, String> environment;

    /** Tells these people; passwords and tokens come from the environment. */
    public Messenger(Notify notify, Map<String, String> environment) {
        this.notify = notify;
        this.environment = environment;
    }

    /** Tells all of them, and gives a sentence for each who could not be told. */
    public List<String> tell(Notice notice) {
        List<String> failures = new ArrayList<>();
        URI webhook = notify.webhook();
        if (webhook != null) {
            try {
                new Webhook(webhook, environment.get(Notify.WEBHOOK_TOKEN), PATIENCE).send(notice);
            } catch (IOException | RuntimeException e) {
                // its host only: the path of a webhook is often its secret
                failures.add("The webhook at " + webhook.getHost() + " could not be told: " + words(e) + ".");
            }
        }
        Notify.Mail mail = notify.mail();
        if (mail != null) {
            try {
                new Post(mail.account(), environment.get(MailAccount.PASSWORD), PATIENCE)
                        .send(new Letter(mail.to(), notice.subject(), notice.text(), null));
            } catch (MessagingException | RuntimeException e) {
                failures.add("The mail by " + mail.account().host() + " could not be sent: " + words(e) + ".");
            }
        }
        return failures;
    }

    /** Of an error that nobody foresaw only the kind: it may quote a token. */
    private static String words(Exception e) {
        String message = e instanceof RuntimeException ? null : e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
