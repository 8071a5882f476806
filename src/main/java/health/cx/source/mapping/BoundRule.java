package health.cx.source.mapping;

import health.cx.source.records.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column's rule with the positions of its source columns in one file. */
final class BoundRule {

    /** Separates the parts of a generated id; it occurs in no value. */
    private static final char SEPARATOR = '\u001F';

    private final ColumnRule rule;
    private final int[] positions;
    private final Notation notation;
    private final Map<String, LookUp> lookUps;

    /** Positions stand in the order of the origin's parts; -1 stands for literal text. */
    BoundRule(ColumnRule rule, int[] positions, Notation notation, Map<String, LookUp> lookUps) {
        this.rule = rule;
        this.positions = positions;
        this.notation = notation;
        this.lookUps = lookUps;
    }

    ColumnRule rule() {
        return rule;
    }

    /** The value of a record; null where there is none. */
    @Nullable
    String value(@Nullable String[] fields, Place place, String file) throws Unmade {
        String value =
                rule.origin() instanceof Origin.Joined joined ? joined(joined, fields) : generated(fields, place, file);
        for (int i = 0; value != null && i < rule.changes().size(); i++) {
            value = notation.present(changed(rule.changes().get(i), value));
        }
        return value;
    }

    private @Nullable String joined(Origin.Joined joined, @Nullable String[] fields) {
        if (positions.length == 1 && positions[0] >= 0) {
            return notation.present(fields[positions[0]]);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < positions.length; i++) {
            String part = positions[i] < 0 ? joined.parts().get(i).text() : notation.present(fields[positions[i]]);
            if (part == null) {
                return null; // a template with a missing part has no value
            }
            text.append(part);
        }
        return notation.present(text.toString());
    }

    private @Nullable String generated(@Nullable String[] fields, Place place, String file) {
        if (positions.length == 0) {
            return file + SEPARATOR + place.line() + SEPARATOR + place.part();
        }
        StringBuilder text = new StringBuilder();
        for (int position : positions) {
            String part = notation.present(fields[position]);
            if (part == null) {
                return null;
            }
            text.append(part).append(SEPARATOR);
        }
        return text.toString();
    }

    private @Nullable String changed(Change change, String value) throws Unmade {
        if (change instanceof Change.Mapped mapped) {
            return mapped.of(value);
        }
        if (change instanceof Change.Missing missing) {
            return missing.codes().contains(value) ? null : value;
        }
        if (change instanceof Change.After after) {
            return after.of(value);
        }
        if (change instanceof Change.Reversed reversed) {
            return reversed.of(value);
        }
        return lookedUp((Change.LookedUp) change, value);
    }

    private @Nullable String lookedUp(Change.LookedUp change, String value) throws Unmade {
        LookUp lookUp = lookUps.get(change.name());
        if (lookUp == null) {
            throw new IllegalStateException("the look-up " + change.name() + " was not read");
        }
        @Nullable String[] row = lookUp.rows().get(value);
        if (row != null) {
            return row[lookUp.position(change.value())];
        }
        if (change.otherwise() == null) {
            throw new Unmade(
                    "not-in-look-up", "A code that " + lookUp.file() + " has in " + lookUp.key() + " is expected.");
        }
        return change.otherwise();
    }

    /** Why a value can't be made: turned into a problem of the row at once. */
    static final class Unmade extends Exception {

        private static final long serialVersionUID = 1L;
        private final String reason;

        Unmade(String reason, String expected) {
            super(expected, null, false, false); // ordinary in dirty files: no stack trace
            this.reason = reason;
        }

        Line.Problem of(int column) {
            return new Line.Problem(column, reason, String.valueOf(getMessage()));
        }
    }
}
