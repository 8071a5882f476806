package health.cx.deliver;

import health.cx.source.Passwords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workbooks' passwords, looked up where the job file says they are. No message quotes one. */
final class PasswordStore {

    /** Who has the file can try as fast as his machines let him. */
    private static final int SHORTEST = 8;

    /** Excel takes no longer one. */
    private static final int LONGEST = 255;

    private final Passwords where;
    private final Map<String, String> environment;

    PasswordStore(Passwords where, Map<String, String> environment) {
        this.where = where;
        this.environment = environment;
    }

    /** Whether one password is for all practices. */
    boolean isCommon() {
        return !(where instanceof Passwords.InFolder);
    }

    String of(String practice) throws Undeliverable {
        if (where instanceof Passwords.InVariable variable) {
            return checked(environment.get(variable.name()), "the environment variable " + variable.name());
        }
        Path file = where instanceof Passwords.InFile common
                ? common.file()
                : ((Passwords.InFolder) where).folder().resolve(practice);
        return checked(firstLine(file), "the file " + file);
    }

    private static String firstLine(Path file) throws Undeliverable {
        try {
            return Files.readString(file).lines().findFirst().orElse("").replaceFirst("^\uFEFF", "");
        } catch (IOException e) {
            throw new Undeliverable("the password file " + file + " can't be read: " + Undeliverable.words(e), e);
        }
    }

    private static String checked(@Nullable String password, String place) throws Undeliverable {
        if (password == null || password.isBlank()) {
            throw new Undeliverable("there is no password in " + place);
        }
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Undeliverable(
                    "the password in " + place + " has not between " + SHORTEST + " and " + LONGEST + " characters");
        }
        return password;
    }
}
