package health.cx.source;

import java.nio.file.Path;

/** Where the passwords of workbooks are; never the passwords themselves. */
public sealed interface Passwords {

    /** One for all practices, in an environment variable. */
    record InVariable(String name) implements Passwords {}

    /** One for all practices, in a file that holds nothing else. */
    record InFile(Path file) implements Passwords {}

    /** One for each practice, in a file that is named as the practice's folder of workbooks is, by its id. */
    record InFolder(Path folder) implements Passwords {}

    /** Reads {@code {variable: CX_WORKBOOK_PASSWORD}}, {@code {file: FILE}} or {@code {folder: DIR}}. */
    static Passwords read(Yaml yaml, Path home) {
        Secrets.refuse(yaml, "password", "CX_WORKBOOK_PASSWORD and its name behind the key 'variable'");
        yaml.allow("variable", "file", "folder");
        if (yaml.entries().size() != 1) {
            throw yaml.error("say where the passwords are by one of the keys 'variable', 'file' and 'folder'.");
        }
        return yaml.find("variable")
                .<Passwords>map(variable -> new InVariable(Secrets.variable(variable)))
                .or(() -> yaml.find("file").map(file -> new InFile(home.resolve(file.text()))))
                .orElseGet(() -> new InFolder(home.resolve(yaml.get("folder").text())));
    }
}
