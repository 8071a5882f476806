package health.cx.deliver;

import health.cx.source.MailAccount;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Mails letters by one account. */
public final class Post {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MailAccount account;
    private final @Nullable String password;
    private final Duration patience;

    /** A post that waits so long for its server; the password may be null where the account has no user. */
    public Post(MailAccount account, @Nullable String password, Duration patience) {
        this.account = account;
        this.password = password;
        this.patience = patience;
    }

    /** Hands a letter to the server, or says why that can't be. */
    public void send(Letter letter) throws MessagingException {
        if (account.user() != null && password == null) {
            throw new MessagingException("the environment variable " + MailAccount.PASSWORD + " is not set");
        }
        MimeMessage message = new MimeMessage(Session.getInstance(properties(), authenticator()));
        message.setFrom(new InternetAddress(account.from()));
        for (String to : letter.to()) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(to));
        }
        message.setSubject(letter.subject(), UTF_8);
        if (letter.enclosed() == null) {
            message.setText(letter.text(), UTF_8);
        } else {
            message.setContent(new MimeMultipart(text(letter), enclosed(letter.enclosed())));
        }
        // a machine wrote it: no out-of-office replies
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private static MimeBodyPart text(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        return text;
    }

    private static MimeBodyPart enclosed(Path file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        try {
            part.attachFile(file.toFile(), WORKBOOK, "base64");
        } catch (IOException e) {
            throw new MessagingException("the workbook can't be read", e);
        }
        return part;
    }

    private Properties properties() {
        String millis = String.valueOf(patience.toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", account.host());
        properties.setProperty("mail.smtp.port", String.valueOf(account.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(account.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(account.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(account.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        return properties;
    }

    private @Nullable Authenticator authenticator() {
        if (account.user() == null) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(account.user(), password);
            }
        };
    }
}
