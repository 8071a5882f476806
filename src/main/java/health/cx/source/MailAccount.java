package health.cx.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mail server and who sends by it. Its password comes from the environment only: job files are copied, mailed and put
 * under version control.
 *
 * @param from sender
 * @param host the server
 * @param port its port
 * @param user the account there; null sends without one
 * @param startTls whether the connection must be encrypted
 */
public record MailAccount(
        String from, String host, int port, @Nullable String user, boolean startTls) {

    /** Names the environment variable with the password of the account. */
    public static final String PASSWORD = "CX_MAIL_PASSWORD";

    static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Reads the account out of a map that has one other key, which says to whom. */
    static MailAccount read(Yaml yaml, String recipients) {
        Secrets.refuse(yaml, "password", PASSWORD);
        yaml.allow(recipients, "from", "host", "port", "user", "starttls");
        MailAccount account = new MailAccount(
                address(yaml.get("from")),
                yaml.get("host").text(),
                yaml.find("port").map(MailAccount::port).orElse(587),
                yaml.find("user").map(Yaml::text).orElse(null),
                yaml.find("starttls").map(Yaml::yes).orElse(true));
        if (account.user != null && !account.startTls && !THIS_MACHINE.contains(account.host)) {
            throw yaml.get("user").error("without 'starttls: yes' the password would travel in the clear.");
        }
        return account;
    }

    static String address(Yaml yaml) {
        if (!isAddress(yaml.text())) {
            throw yaml.error("'" + yaml.text() + "' is no mail address such as reports@example.org.");
        }
        return yaml.text();
    }

    static boolean isAddress(String text) {
        return text.matches("[^@\\s,;<>]+@[^@\\s,;<>]+");
    }

    private static int port(Yaml yaml) {
        int port = yaml.atLeast(1);
        if (port > 65_535) {
            throw yaml.error("'" + port + "' is no port; 65535 is the highest.");
        }
        return port;
    }
}
