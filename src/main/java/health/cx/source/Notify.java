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

    /** Names the environment variable with the webhook's bearer token. */
    public static final String WEBHOOK_TOKEN = "CX_WEBHOOK_TOKEN";

    /** A job that tells nobody. */
    static final Notify NOBODY = new Notify(null, null, Set.of());

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
     * @param account the server
     */
    public record Mail(List<String> to, MailAccount account) {

        private static Mail read(Yaml yaml) {
            MailAccount account = MailAccount.read(yaml, "to");
            return new Mail(
                    yaml.get("to").list().stream().map(MailAccount::address).toList(), account);
        }
    }

    static Notify read(Yaml yaml) {
        Secrets.refuse(yaml, "token", WEBHOOK_TOKEN);
        Secrets.refuse(yaml, "password", MailAccount.PASSWORD);
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
            String scheme = MailAccount.THIS_MACHINE.contains(String.valueOf(address.getHost())) ? "https?" : "https";
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
