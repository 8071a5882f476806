package health.cx.source.draft;

import health.cx.source.Column;
import health.cx.source.Subject;
import java.time.ZoneId;
import java.util.List;

/** How well a column of the file fits a column of the contract: by its name, and by what its values are. */
final class Fit {

    private static final double SYNONYM = 0.96;
    private static final double ALIKE = 0.9;
    private final Vocabulary vocabulary;
    private final boolean hasDays;

    Fit(Vocabulary vocabulary, List<Field> fields) {
        this.vocabulary = vocabulary;
        this.hasDays = fields.stream().anyMatch(field -> field.kind() == Kind.DAY);
    }

    /** From 0, not at all, to 1, in name and values. */
    double of(Subject subject, Column column, Field field) {
        double name = name(subject, column, field);
        if (name == 0 || (field.kind() == Kind.EMPTY && name < ALIKE)) {
            return 0;
        }
        return name * values(column, field) * (isKey(subject, column) ? 0.6 + 0.4 * uniqueness(field) : 1);
    }

    private boolean isKey(Subject subject, Column column) {
        return column.name().equals(vocabulary.keyOf(subject));
    }

    /** An id has to be there, and another in every record. */
    private static double uniqueness(Field field) {
        return field.uniqueness() * field.filled() / Math.max(1, field.records());
    }

    private double name(Subject subject, Column column, Field field) {
        boolean duration = isDuration(column);
        Name name = duration ? field.name().withoutUnit() : field.name();
        double best = like(name, column.name(), duration);
        for (String synonym : vocabulary.namesOf(subject, column.name())) {
            best = Math.max(best, SYNONYM * like(name, synonym, duration));
        }
        boolean key = isKey(subject, column) && uniqueness(field) == 1;
        return key && isBareKey(field.name()) ? Math.max(best, 0.8) : best;
    }

    private double like(Name name, String other, boolean duration) {
        Name theirs = vocabulary.nameOf(other);
        return name.likeness(duration ? theirs.withoutUnit() : theirs);
    }

    private static boolean isBareKey(Name name) {
        return name.words().size() == 1
                && List.of("id", "nr", "no", "number", "key", "code", "uuid", "guid")
                        .contains(name.words().get(0));
    }

    static boolean isDuration(Column column) {
        return column.name().endsWith("_minutes") || column.name().startsWith("minutes_");
    }

    /** How well the values fit, whatever the names. */
    double values(Column column, Field field) {
        Kind kind = field.kind();
        if (kind == Kind.EMPTY) {
            return 0.9;
        }
        if (isDuration(column)) {
            return isNumber(kind) ? 1 : kind == Kind.TIME ? 0.8 : 0;
        }
        return switch (column.type()) {
            case DATE -> kind == Kind.DAY ? 1 : kind == Kind.CLOCK ? 0.9 : 0;
            case CLOCK -> kind == Kind.CLOCK ? 1 : kind == Kind.TIME && hasDays ? 0.95 : 0;
            case MONEY, DECIMAL -> isNumber(kind) ? 1 : 0;
            case INTEGER -> integer(column, field);
            case CODE, CODES -> code(column, field);
            case ZONE ->
                field.values().stream()
                                .allMatch(v -> ZoneId.getAvailableZoneIds().contains(v.text()))
                        ? 1
                        : 0;
            case ID -> id(column, field);
            case TEXT -> field.isTemporal() ? 0 : isNumber(kind) ? 0.6 : 1;
            default -> 1;
        };
    }

    private static boolean isNumber(Kind kind) {
        return kind == Kind.INTEGER || kind == Kind.DECIMAL;
    }

    private static double integer(Column column, Field field) {
        if (column.words().isEmpty()) {
            return field.kind() == Kind.INTEGER ? 1 : 0;
        }
        int lowest = Integer.parseInt(column.words().get(0));
        return field.within(lowest, Integer.parseInt(column.words().get(1))) ? 1 : 0;
    }

    private double code(Column column, Field field) {
        if (field.isTemporal() || field.kind() == Kind.DECIMAL || field.values().size() > 50) {
            return 0;
        }
        int known = field.values().stream()
                .filter(value -> isKnown(column, value.text()))
                .mapToInt(Value::times)
                .sum();
        double share = (double) known / field.filled();
        return field.kind() == Kind.CODE || share > 0.5 ? 0.7 + 0.3 * share : 0.4;
    }

    private boolean isKnown(Column column, String text) {
        return List.of(text.split(";", -1)).stream()
                .allMatch(part -> vocabulary.word(column, part).isPresent());
    }

    private static double id(Column column, Field field) {
        if (field.isTemporal() || field.kind() == Kind.DECIMAL) {
            return 0;
        }
        boolean free = field.kind() == Kind.TEXT && field.uniqueness() > 0.5;
        return free && !column.name().equals("practice_id") ? 0.7 : 1;
    }
}
