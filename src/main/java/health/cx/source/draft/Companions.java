package health.cx.source.draft;

import health.cx.source.Subject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a file tells beside its rows' own subject: which practices there are, and who its patients are. */
final class Companions {

    private static final double SURE = 0.9;
    private static final Set<String> OF_PERSONS =
            Set.of("birth_date", "birth_year", "sex", "general_health", "education");

    private final Study study;
    private final Matching main;
    private final Vocabulary vocabulary;

    Companions(Study study, Vocabulary vocabulary) {
        this.study = study;
        this.main = study.subject();
        this.vocabulary = vocabulary;
    }

    /** Every job needs practices; a file that names them in its rows is enough. */
    Optional<Sketch> practices() {
        boolean about = main.subject() == Subject.VISITS
                || main.subject() == Subject.BILLING
                || main.subject() == Subject.SURVEYS;
        if (!about || main.find("practice_id").isEmpty()) {
            return Optional.empty();
        }
        Field id = main.find("practice_id").orElseThrow().field();
        Optional<Field> named = study.of(Subject.PRACTICES)
                .find("name")
                .filter(match -> match.score() > SURE && !match.field().equals(id))
                .map(Match::field)
                .filter(field -> !field.name().words().equals(List.of("name"))); // whose name, in a file of visits?
        String title = Written.of(named.orElse(id).title());
        Set<Field> read = new LinkedHashSet<>(List.of(id));
        named.ifPresent(read::add);
        return Optional.of(new Sketch(
                Subject.PRACTICES,
                "from the same file; leave it out where another file has the practices",
                List.of(),
                Map.of(),
                List.of(
                        Rule.of("practice_id", Written.of(id.title()), ""),
                        Rule.of("name", "{column: " + title + "}", "shown in the workbooks")),
                List.of(),
                List.of(),
                read));
    }

    /** A year of birth or sex beside a visit says for whom it was. */
    Optional<Sketch> patients() {
        Optional<Match> patient = main.find("patient_id");
        Optional<Match> practice = main.find("practice_id");
        if (main.subject() != Subject.VISITS || patient.isEmpty() || practice.isEmpty()) {
            return Optional.empty();
        }
        Matching found = study.of(Subject.PATIENTS);
        Map<String, Match> own = new LinkedHashMap<>();
        found.matches().forEach((column, match) -> {
            boolean free =
                    !main.fields().contains(match.field()) && match.field().kind() != Kind.EMPTY;
            if (match.score() > SURE && free) {
                own.put(column, match);
            }
        });
        if (own.keySet().stream().noneMatch(OF_PERSONS::contains)) {
            return Optional.empty();
        }
        own.put("patient_id", patient.get());
        own.put("practice_id", practice.get());
        Matching persons = new Matching(Subject.PATIENTS, own, found.score());
        return Optional.of(
                Sketch.of(Subject.PATIENTS, "from the same file", new SubjectRules(study, persons, vocabulary)));
    }
}
