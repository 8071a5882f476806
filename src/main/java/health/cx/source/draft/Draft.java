package health.cx.source.draft;

import health.cx.source.InvalidInput;
import health.cx.source.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A draft of a source file for a file that nobody has described yet. It reads as a source file; what could not be decided
 * stands there as {@code undecided}.
 */
public final class Draft {

    private static final String SCHEMA = "# yaml-language-server: $schema=../schema/source.json\n";
    private final Study study;
    private final Vocabulary vocabulary;

    private Draft(Study study, Vocabulary vocabulary) {
        this.study = study;
        this.vocabulary = vocabulary;
    }

    /** The text of a draft for a file; two-digit years are read with {@code thisYear} in mind. */
    public static String of(Path file, int thisYear) {
        return of(file, thisYear, new Vocabulary());
    }

    /** The same with word lists that have been read. */
    static String of(Path file, int thisYear, Vocabulary vocabulary) {
        Study study = Study.of(file, vocabulary);
        if (study.layout().rows().isEmpty()) {
            throw new InvalidInput(file + ": no record was found below the header; there is nothing to draft from.");
        }
        return new Draft(study, vocabulary).text(thisYear);
    }

    private String text(int thisYear) {
        StringBuilder text = new StringBuilder(SCHEMA);
        new Heading(study, vocabulary, text).write();
        String source =
                String.join("-", Name.of(Study.series(study.excerpt().file())).words());
        text.append("source: ")
                .append(source.isEmpty() ? "export" : Written.of(source))
                .append('\n');
        patientIds().writeTo(text, "");
        text.append("mappings:\n");
        MappingText mappings = new MappingText(study, thisYear);
        String between = "";
        Set<Field> left = new LinkedHashSet<>(study.fields());
        for (Sketch sketch : sketches()) {
            text.append(between);
            mappings.write(text, sketch);
            left.removeAll(sketch.read());
            between = "\n";
        }
        if (!left.isEmpty()) {
            String titles =
                    left.stream().map(field -> Written.of(field.title())).collect(Collectors.joining(", "));
            text.append("\n# not read: ").append(Written.comment(titles)).append('\n');
        }
        return text.toString();
    }

    private List<Sketch> sketches() {
        Matching main = study.subject();
        boolean asked = !study.questions().isEmpty();
        Companions companions = new Companions(study, vocabulary);
        List<Sketch> sketches = new ArrayList<>();
        companions.practices().ifPresent(sketches::add);
        companions.patients().ifPresent(sketches::add);
        if (main.subject() == Subject.SURVEYS && asked) {
            sketches.add(new Answers(study, vocabulary).ofSurvey());
        } else if (main.subject() == Subject.BILLING) {
            sketches.addAll(new Bills(study, vocabulary).sketches());
        } else {
            sketches.add(Sketch.of(main.subject(), "", new SubjectRules(study, main, vocabulary)));
        }
        if (main.subject() == Subject.VISITS && study.questions().stream().anyMatch(Question::decided)) {
            sketches.add(new Answers(study, vocabulary).besideVisits());
        }
        return sketches;
    }

    /** That two people are taken for one is worse than that one is taken for two. */
    private Rule patientIds() {
        Matching main = study.subject();
        if (main.subject() == Subject.PATIENTS && main.find("practice_id").isEmpty()) {
            return Rule.of(
                    "patient-ids", "network", "no column tells the patients' practice, so an id is one person in all");
        }
        String reason = "the careful choice; network if an id is one person in all practices";
        if (main.find("patient_id").isPresent() && main.find("practice_id").isPresent()) {
            Field patient = main.find("patient_id").orElseThrow().field();
            Field practice = main.find("practice_id").orElseThrow().field();
            int shared = new Keys(study.layout().rows()).sharedBetween(patient, practice);
            reason += "; " + shared + " of " + patient.values().size() + " ids stand in several practices";
        }
        return Rule.of("patient-ids", "practice", reason);
    }
}
