package health.cx.source.draft;

import health.cx.source.Column;
import health.cx.source.ColumnType;
import health.cx.source.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rules of all columns of a subject: those found, and what stands in for required ones that were not. */
final class SubjectRules {

    private static final List<String> MOMENTS = List.of("scheduled_at", "arrived_at", "service_date");
    private static final int MOST_CHOICES = 6;
    private final Study study;
    private final Matching matching;
    private final Subject subject;
    private final Vocabulary vocabulary;
    private final ColumnRules columns;

    SubjectRules(Study study, Matching matching, Vocabulary vocabulary) {
        this.study = study;
        this.matching = matching;
        this.subject = matching.subject();
        this.vocabulary = vocabulary;
        this.columns = new ColumnRules(vocabulary, day());
    }

    /** The column whose days the times of day belong to. */
    private Optional<Field> day() {
        return matching.find("service_date")
                .map(Match::field)
                .filter(field -> field.kind() == Kind.DAY)
                .or(() -> study.fields().stream()
                        .filter(field -> field.kind() == Kind.DAY
                                && field.name().words().stream().noneMatch(word -> vocabulary.says("person", word)))
                        .findFirst());
    }

    /** The fields that the rules read. */
    Collection<Field> read() {
        Collection<Field> read = matching.fields();
        if (read.stream().anyMatch(field -> field.kind() == Kind.TIME)) {
            day().ifPresent(read::add);
        }
        return read;
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Column column : subject.columns()) {
            if (isOfItems(column)) {
                continue;
            }
            matching.find(column.name())
                    .map(this::found)
                    .or(() -> missing(column))
                    .ifPresent(rules::add);
        }
        return rules;
    }

    /** The keys that say how the columns found write yes and no. */
    List<Rule> yesNoWords() {
        return new YesNo(vocabulary)
                .rules(subject.columns().stream()
                        .filter(column -> column.type() == ColumnType.YES_NO)
                        .flatMap(column -> matching.find(column.name()).stream())
                        .map(Match::field)
                        .toList());
    }

    /** A wide survey's questions stand under its items. */
    private boolean isOfItems(Column column) {
        return subject == Subject.SURVEYS
                && !study.questions().isEmpty()
                && (column.name().equals("item") || column.name().equals("answer"));
    }

    private Rule found(Match match) {
        Optional<Dates> open = match.field().dates().filter(Dates::undecided);
        if (open.isPresent()) {
            List<String> choices =
                    new ArrayList<>(List.of(open.get().patterns().get(0).text()));
            open.get().rivals().forEach(rival -> choices.add(rival.text()));
            String key = open.get().kind() == Kind.DAY ? "date-formats" : "time-formats";
            return Rule.open(
                    match.column().name(),
                    "the order of day and month in " + Written.of(match.field().title()) + ", for " + choices.get(0)
                            + " and " + String.join(" and ", choices.subList(1, choices.size()))
                            + " read all of its values. Add the right one, " + key + ": [" + choices.get(0)
                            + "] for example, above columns and name the column here");
        }
        Rule rule = columns.of(match);
        if (match.field().amounts().filter(Amounts::undecided).isPresent() && !Fit.isDuration(match.column())) {
            return new Rule(
                    rule.key(),
                    rule.value(),
                    rule.reason(),
                    List.of("whether the comma in " + Written.of(match.field().title())
                            + " stands before decimals or between thousands. Add numbers: {decimal: \",\"} or numbers:"
                            + " {thousands: \",\"} above columns; until then such values are refused"));
        }
        return rule;
    }

    private Optional<Rule> missing(Column column) {
        String name = column.name();
        if (subject == Subject.VISITS && name.equals("status")) {
            return Optional.of(
                    Rule.of(name, "{constant: completed}", "no column tells it: taken for visits that took place"));
        }
        boolean moment = subject == Subject.VISITS && name.equals("service_date") && !matching.hasAny(MOMENTS);
        if (!column.required() && !moment) {
            return Optional.empty();
        }
        if (name.equals(vocabulary.keyOf(subject))
                && subject.naturalKey().contains("practice_id")
                && subject != Subject.PRACTICES
                && subject != Subject.PROVIDERS) {
            return Optional.of(generated(name));
        }
        if (name.equals("patient_id") && subject == Subject.VISITS) {
            return Optional.of(Rule.of(
                    name,
                    "{generated: line}",
                    "no column names the patient: everyone is a new one, and can't be followed from visit to visit"));
        }
        if (name.equals("name")
                && subject == Subject.PRACTICES
                && matching.find("practice_id").isPresent()) {
            String title = Written.of(
                    matching.find("practice_id").orElseThrow().field().title());
            return Optional.of(Rule.of(name, "{column: " + title + "}", "no column has names beside the ids"));
        }
        return Optional.of(undecided(column));
    }

    /** An id from columns that tell every record from every other, else from its place in the file. */
    private Rule generated(String name) {
        List<Field> stable = new ArrayList<>();
        for (String part : List.of(
                "practice_id",
                "patient_id",
                "visit_id",
                "provider_id",
                "scheduled_at",
                "arrived_at",
                "service_date",
                "posted_on",
                "procedure_code",
                "sent_on",
                "received_on")) {
            matching.find(part).map(Match::field).ifPresent(stable::add);
        }
        Optional<Field> day = stable.stream().anyMatch(field -> field.kind() == Kind.TIME) ? day() : Optional.empty();
        day.filter(field -> !stable.contains(field)).ifPresent(field -> stable.add(0, field));
        return new Keys(study.layout().rows())
                .unique(stable)
                .map(fields -> Rule.of(
                        name,
                        "{generated: "
                                + Written.list(fields.stream().map(Field::title).toList()) + "}",
                        "no column holds one; these together are different in all records looked at"))
                .orElseGet(
                        () -> Rule.of(
                                name,
                                "{generated: line}",
                                "no column holds one, nor are others unique together: a file sent again must have the same lines"));
    }

    private Rule undecided(Column column) {
        if (column.name().equals("practice_id")) {
            return Rule.open(
                    column.name(),
                    "no column tells the practice. For a file of one practice write {constant: ID}, with the id that"
                            + " the practice has in other files; else the column" + choices(column));
        }
        String constant = column.words().isEmpty()
                ? ""
                : ", or {constant: WORD} with one of " + String.join(", ", column.words());
        return Rule.open(column.name(), "which column it is" + choices(column) + constant);
    }

    /** Columns whose values would do. */
    private String choices(Column column) {
        Fit fit = new Fit(vocabulary, study.fields());
        var taken = matching.fields();
        List<String> titles = study.fields().stream()
                .filter(field -> (field.isTemporal() || !taken.contains(field))
                        && field.kind() != Kind.EMPTY
                        && fit.values(column, field) >= 0.5)
                .map(field -> Written.of(field.title()))
                .limit(MOST_CHOICES)
                .toList();
        return titles.isEmpty()
                ? "; no values look like it"
                : "; values that would do are in " + String.join(", ", titles);
    }
}
