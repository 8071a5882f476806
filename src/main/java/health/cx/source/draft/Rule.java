package health.cx.source.draft;

import java.util.List;

/**
 * A line of a mapping, with why it stands there.
 *
 * @param key on the left of the colon
 * @param value on its right; further lines are indented below the key
 * @param reason the comment behind it; may be empty
 * @param undecided what a person has to decide, comment lines before it
 */
record Rule(String key, List<String> value, String reason, List<String> undecided) {

    /** What stands in place of a value that a person has to choose. */
    static final String UNDECIDED = "undecided";

    static Rule of(String key, String value, String reason) {
        return new Rule(key, List.of(value), reason, List.of());
    }

    /** A line that can't be read before somebody decides. */
    static Rule open(String key, String question) {
        return new Rule(key, List.of(UNDECIDED), "", List.of(question));
    }

    /** The lines, indented. */
    void writeTo(StringBuilder text, String indent) {
        undecided.forEach(line -> text.append(indent)
                .append("# undecided: ")
                .append(Written.comment(line))
                .append('\n'));
        String first = value.get(0).isEmpty() ? "" : " " + value.get(0);
        String comment = reason.isEmpty() ? "" : "   # " + Written.comment(reason);
        text.append(indent)
                .append(key)
                .append(':')
                .append(first)
                .append(comment)
                .append('\n');
        value.stream()
                .skip(1)
                .forEach(line -> text.append(indent).append("  ").append(line).append('\n'));
    }
}
