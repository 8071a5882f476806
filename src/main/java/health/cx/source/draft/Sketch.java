package health.cx.source.draft;

import health.cx.source.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One mapping of a draft.
 *
 * @param subject what its rows are
 * @param about a comment; may be empty
 * @param words the keys that say how yes and no are written
 * @param where per column the values of the rows it takes, as YAML; empty takes all
 * @param columns the rules
 * @param items of a wide survey; empty for anything else
 * @param open questions of which nobody can say yet which item they are
 * @param read the columns of the file that it reads
 */
record Sketch(
        Subject subject,
        String about,
        List<Rule> words,
        Map<String, String> where,
        List<Rule> columns,
        List<Rule> items,
        List<Question> open,
        Collection<Field> read) {

    /** All rows, as they are. */
    static Sketch of(Subject subject, String about, SubjectRules rules) {
        return new Sketch(
                subject, about, rules.yesNoWords(), Map.of(), rules.rules(), List.of(), List.of(), rules.read());
    }
}
