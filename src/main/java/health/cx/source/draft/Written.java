package health.cx.source.draft;

import java.util.List;
import java.util.stream.Collectors;

/** Words as they are written in YAML, so that they stay the words they are. */
final class Written {

    private static final String PLAIN = "[\\p{L}_][\\p{L}\\d_./-]*( [\\p{L}\\d_./-]+)*";
    private static final String SPECIAL = "(?i)y|n|yes|no|on|off|true|false|null|undecided";

    private Written() {}

    /** One word, in quotes where YAML would take it for something else. */
    static String of(String text) {
        if (text.matches(PLAIN) && !text.matches(SPECIAL)) {
            return text;
        }
        return quoted(text);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < ' ' || (c >= 0x7F && c <= 0xA0) || c == '\uFEFF' || c == '\uFFFD') {
                        quoted.append(String.format("\\u%04X", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** A list in one line. */
    static String list(List<String> texts) {
        return texts.stream().map(Written::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /** What may follow {@code #}: one line. */
    static String comment(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\uFEFF\\uFFFD]", " ");
    }
}
