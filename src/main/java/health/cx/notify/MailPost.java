package health.cx.notify;

import health.cx.source.Notify;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Mails a notice. */
final class MailPost {

    private final Notify.Mail mail;
    private final @Nullable String password;
    private final Duration patience;

    MailPost(Notify.Mail mail, @Nullable String password, Duration patience) {
        this.mail = mail;
        this.password = password;
        this.patience = patience;
    }

    void send(Notice notice) throws MessagingException {
        if (mail.user() != null && password == null) {
            throw new MessagingException("the environment variable " + Notify.MAIL_PASSWORD + " is not set");
        }
        MimeMessage message = new MimeMessage(Session.getInstance(properties(), account()));
        message.setFrom(new InternetAddress(mail.from()));
        for (String to : mail.to()) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(to));
        }
        message.setSubject(notice.subject(), StandardCharsets.UTF_8.name());
        message.setText(notice.text(), StandardCharsets.UTF_8.name());
        // a machine wrote it: no out-of-office replies
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private Properties properties() {
        String millis = String.valueOf(patience.toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", mail.host());
        properties.setProperty("mail.smtp.port", String.valueOf(mail.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(mail.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(mail.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(mail.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        return properties;
    }

    private @Nullable Authenticator account() {
        if (mail.user() == null) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(mail.user(), password);
            }
        };
    }
}
