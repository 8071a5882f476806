package health.cx.source;

/** Keeps secrets out of files that are copied and shared; a message never quotes one. */
final class Secrets {

    private Secrets() {}

    /** Refuses a key that would hold a secret, and says where that belongs. */
    static void refuse(Yaml yaml, String key, String variable) {
        yaml.find(key).ifPresent(secret -> {
            throw secret.error(
                    "a " + key + " has no place in a file that is copied and shared. Delete it here, and put it"
                            + " into the environment variable " + variable + ".");
        });
    }

    /** The name of an environment variable; what is none may be the secret itself. */
    static String variable(Yaml yaml) {
        if (!yaml.text().matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw yaml.error(
                    "this is no name of an environment variable, such as CX_WORKBOOK_PASSWORD. The password itself"
                            + " has no place here.");
        }
        return yaml.text();
    }
}
