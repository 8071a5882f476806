package health.cx.warehouse;

import health.cx.source.Column;
import health.cx.source.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The units that new rows touch. A unit is a group of rows that can influence each other and nobody else: those of a patient,
 * of a visit, an invitation, a response, a bill line and what it corrects, with all their versions. It is found by
 * following the keys in rows of changed files through the stage until no row brings another key.
 */
final class Units {

    /** Whose rows any unit may depend on; they are few, and always computed with whole. */
    private static final List<Subject> SHARED = List.of(Subject.PRACTICES, Subject.PROVIDERS, Subject.PAYERS);

    /** In the order in which they mostly name each other, so that one pass finds nearly all keys. */
    private static final List<Subject> UNITED = List.of(
            Subject.VISITS,
            Subject.INVITATIONS,
            Subject.BILLING,
            Subject.SURVEYS,
            Subject.FOLLOW_UPS,
            Subject.FEEDBACK,
            Subject.HAND_OFFS,
            Subject.PATIENTS);

    /** Under which name other subjects hold a subject's row key. */
    private static final Map<Subject, String> REFERRED_AS = Map.of(
            Subject.VISITS, "visit_key",
            Subject.INVITATIONS, "invitation_key",
            Subject.BILLING, "corrects_line_key");

    private final Warehouse warehouse;
    private final Map<Subject, Integer> searched = new EnumMap<>(Subject.class);
    private int step;

    Units(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Finds the units of all rows of changed files, and sets their rows aside. */
    void touch() {
        warehouse.run("extent/unit_key");
        UNITED.forEach(subject -> reach(subject, "file_key in (select file_key from extent.changed_file)"));
        int before;
        do {
            before = step;
            UNITED.forEach(this::follow);
        } while (step > before);
        SHARED.forEach(subject -> setAside(subject, "true"));
        UNITED.forEach(subject -> setAside(subject, touched(subject, 0)));
    }

    /** Follows the keys that were found since the subject's rows were last looked through. */
    private void follow(Subject subject) {
        int since = searched.getOrDefault(subject, 0);
        List<String> fresh = warehouse.list("extent/keys_since", row -> row.getString(1), since);
        if (keys(subject).stream().map(Key::kind).anyMatch(fresh::contains)) {
            searched.put(subject, step + 1); // what its own rows bring is followed in the next round: other versions
            reach(subject, touched(subject, since));
        }
    }

    private void reach(Subject subject, String condition) {
        step++;
        String keys = keys(subject).stream()
                .map(key -> "{'kind': '" + key.kind() + "', 'key': " + key.expression() + "}")
                .collect(Collectors.joining(", "));
        warehouse.run(
                "extent/reach",
                Map.of("subject", subject.id(), "keys", keys, "condition", condition, "step", String.valueOf(step)));
    }

    private void setAside(Subject subject, String condition) {
        warehouse.run("extent/rows", Map.of("subject", subject.id(), "condition", condition));
    }

    private static String touched(Subject subject, int since) {
        return keys(subject).stream()
                .map(key -> key.expression() + " in (select key from extent.unit_key where kind = '" + key.kind()
                        + "' and step >= " + since + ")")
                .collect(Collectors.joining(" or "));
    }

    private record Key(String kind, String expression) {}

    /** By which keys a row belongs to a unit: its own, under which all its versions are found, and those of other rows. */
    private static List<Key> keys(Subject subject) {
        List<Key> keys = new ArrayList<>();
        keys.add(
                subject == Subject.SURVEYS
                        // answers of one response belong together, whatever their items; a hash that two share only
                        // makes their units one
                        ? new Key("response", "(hash(practice_id, response_id) >> 1)::bigint")
                        : new Key(REFERRED_AS.getOrDefault(subject, subject.id()), "row_key"));
        subject.columns().stream()
                .filter(subject::keyed)
                .map(Column::name)
                .map(name -> subject.stageName(subject.columns().get(subject.indexOf(name))))
                .forEach(name -> keys.add(new Key(name, name)));
        return keys;
    }
}
