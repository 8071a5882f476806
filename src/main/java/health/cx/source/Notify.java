package health.cx.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of runs that did not go well. Passwords and tokens come from the environment only: job files are copied,
 * mailed and put under version control.
 *
 * @param webhook where to post; null posts nothing
 * @param mail where to mail; null mails nothing
 * @param on the endings that are told
 */
public record Notify(@Nullable URI webhook, @Nullable Mail mail, Set<Occasion> on) {

    /** Names the environment variable with the password of the mail account. */
    public static final String MAIL_PASSWORD = "CX_MAIL_PASSWORD";

    /** Names the environment variable with the webhook's bearer token. */
    public static final String WEBHOOK_TOKEN = "CX_WEBHOOK_TOKEN";

    /** A job that tells nobody. */
    static final Notify NOBODY = new Notify(null, null, Set.of());

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** An ending that somebody may want to be told of. */
    public enum Occasion {
        /** Anything that broke. */
        FAILURE,
        /** Nothing was published, for the sake of the data. */
        HELD,
        /** Published, but files have more rejects than the job likes. */
        WARNING
    }

    /**
     * A mail and the server that takes it.
     *
     * @param to recipients
     * @param from sender
     * @param host the server
     * @param port its port
     * @param user the account there; null sends without one
     * @param startTls whether the connection must be encrypted
     */
    public record Mail(
            List<String> to,
            String from,
            String host,
            int port,
            @Nullable String user,
            boolean startTls) {

        private static Mail read(Yaml yaml) {
            refuseSecret(yaml, "password", MAIL_PASSWORD);
            yaml.allow("to", "from", "host", "port", "user", "starttls");
            Mail mail = new Mail(
                    yaml.get("to").list().stream().map(Mail::address).toList(),
                    address(yaml.get("from")),
                    yaml.get("host").text(),
                    yaml.find("port").map(Mail::port).orElse(587),
                    yaml.find("user").map(Yaml::text).orElse(null),
                    yaml.find("starttls").map(Yaml::yes).orElse(true));
            if (mail.user != null && !mail.startTls && !THIS_MACHINE.contains(mail.host)) {
                throw yaml.get("user").error("without 'starttls: yes' the password would travel in the clear.");
            }
            return mail;
        }

        private static String address(Yaml yaml) {
            String text = yaml.text();
            if (!text.matches("[^@\\s,;<>]+@[^@\\s,;<>]+")) {
                throw yaml.error("'" + text + "' is no mail address such as reports@example.org.");
            }
            return text;
        }

        private static int port(Yaml yaml) {
            int port = yaml.atLeast(1);
            if (port > 65_535) {
                throw yaml.error("'" + port + "' is no port; 65535 is the highest.");
            }
            return port;
        }
    }

    static Notify read(Yaml yaml) {
        refuseSecret(yaml, "token", WEBHOOK_TOKEN);
        refuseSecret(yaml, "password", MAIL_PASSWORD);
        yaml.allow("webhook", "mail", "on");
        Notify notify = new Notify(
                yaml.find("webhook").map(Notify::address).orElse(null),
                yaml.find("mail").map(Mail::read).orElse(null),
                yaml.find("on").map(Notify::occasions).orElse(Set.of(Occasion.values())));
        if (notify.webhook == null && notify.mail == null) {
            throw yaml.error("there is nobody to tell: name a 'webhook', a 'mail' or both.");
        }
        return notify;
    }

    private static void refuseSecret(Yaml yaml, String key, String variable) {
        yaml.find(key).ifPresent(secret -> {
            throw secret.error(
                    "a " + key + " has no place in a file that is copied and shared. Delete it here, and put it"
                            + " into the environment variable " + variable + ".");
        });
    }

    private static Set<Occasion> occasions(Yaml yaml) {
        Set<Occasion> occasions = EnumSet.noneOf(Occasion.class);
        yaml.list()
                .forEach(one -> occasions.add(
                        Occasion.valueOf(one.word("failure", "held", "warning").toUpperCase(Locale.ROOT))));
        return Set.copyOf(occasions);
    }

    /** A token must not travel in the clear, nor stand in the file as part of the address. */
    private static URI address(Yaml yaml) {
        try {
            URI address = new URI(yaml.text());
            String scheme = THIS_MACHINE.contains(String.valueOf(address.getHost())) ? "https?" : "https";
            boolean safe = String.valueOf(address.getScheme()).matches(scheme);
            if (safe && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // the same sentence
        }
        throw yaml.error("this is no address such as https://example.org/hook: https, or http on this machine, and no"
                + " user or password in it.");
    }
}
