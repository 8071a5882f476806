package health.cx.source.draft;

import health.cx.source.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mapping of answers that stand in columns of their own: of a survey's file, or beside the visits. */
final class Answers {

    private final Study study;
    private final Vocabulary vocabulary;

    Answers(Study study, Vocabulary vocabulary) {
        this.study = study;
        this.vocabulary = vocabulary;
    }

    Sketch ofSurvey() {
        SubjectRules rules = new SubjectRules(study, study.of(Subject.SURVEYS), vocabulary);
        return sketch("a row for each answer", rules.rules(), rules);
    }

    /** A visit's answers are one response, known by the visit's own id. */
    Sketch besideVisits() {
        Matching visits = study.subject();
        Map<String, Match> matches = new LinkedHashMap<>();
        visits.find("practice_id").ifPresent(match -> matches.put("practice_id", match));
        SubjectRules rules = new SubjectRules(study, new Matching(Subject.SURVEYS, matches, 0), vocabulary);
        Rule id = new SubjectRules(study, visits, vocabulary)
                .rules().stream()
                        .filter(rule -> rule.key().equals("visit_id"))
                        .findFirst()
                        .orElseThrow();
        List<Rule> columns = new ArrayList<>(rules.rules());
        columns.removeIf(rule -> rule.key().equals("response_id"));
        columns.add(0, new Rule("response_id", id.value(), "a visit's answers are one response", List.of()));
        columns.add(new Rule("visit_id", id.value(), "", List.of()));
        return sketch("the answers beside the visits", columns, rules);
    }

    private Sketch sketch(String about, List<Rule> columns, SubjectRules rules) {
        ColumnRules items = new ColumnRules(vocabulary, Optional.empty());
        List<Question> decided =
                study.questions().stream().filter(Question::decided).toList();
        List<Question> open = study.questions().stream()
                .filter(question -> !question.decided())
                .toList();
        Set<Field> read = new LinkedHashSet<>(rules.read());
        decided.forEach(question -> read.add(question.field()));
        List<Rule> known = decided.stream().map(items::of).toList();
        Rule none =
                Rule.open(Rule.UNDECIDED, "which items of the measure dictionary are asked; none is known by its name");
        return new Sketch(
                Subject.SURVEYS,
                about,
                rules.yesNoWords(),
                Map.of(),
                columns,
                known.isEmpty() ? List.of(none) : known,
                open,
                read);
    }
}
