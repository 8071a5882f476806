package health.cx.source.draft;

import health.cx.source.Subject;
import health.cx.source.draft.Splitter.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final MappingDraft mappings;
    private final StringBuilder text = new StringBuilder();

    private Draft(Study study, Vocabulary vocabulary, int thisYear) {
        this.study = study;
        this.vocabulary = vocabulary;
        this.mappings = new MappingDraft(study, thisYear);
    }

    /** The text of a draft for a file; two-digit years are read with {@code thisYear} in mind. */
    public static String of(Path file, int thisYear) {
        Vocabulary vocabulary = new Vocabulary();
        Study study = Study.of(file, vocabulary);
        if (study.layout().rows().isEmpty()) {
            throw new health.cx.source.InvalidInput(
                    file + ": no record was found below a header; there is nothing to draft from.");
        }
        return new Draft(study, vocabulary, thisYear).text();
    }

    private String text() {
        Matching main = study.subject();
        text.append(SCHEMA);
        about(main);
        text.append("source: ").append(Written.of(source())).append('\n');
        patientIds(main);
        text.append("mappings:\n");
        text.setLength(text.length() - 1);
        text.append('\n');
        practices(main);
        patients(main);
        main(main);
        if (main.subject() == Subject.VISITS && !study.questions().isEmpty()) {
            survey(asked(main));
        }
        return text.toString();
    }

    private String source() {
        String name = String.join("-", Name.of(Study.stem(study.excerpt().file()).replaceAll("\\d+", " ")).words());
        return name.isEmpty() ? "export" : name;
    }

    private void about(Matching main) {
        comment("A draft from " + study.excerpt().file().getFileName() + ". Read the comments, decide what is undecided, then:");
        comment("cx map --check THIS.yaml FILE.csv");
        comment("");
        comment("Looked at: " + study.layout().rows().size() + " records"
                + (study.excerpt().whole() ? "." : " at the beginning and the end of the file."));
        comment("charset " + study.excerpt().encoding().name() + ": "
                + study.excerpt().encoding().reason());
        study.layout().notes().forEach(this::comment);
        comment("subject: " + study.likely().stream()
                .limit(3)
                .map(m -> m.subject().id() + String.format(Locale.ROOT, " %.1f", m.score()))
                .collect(Collectors.joining(", "))
                + ", so the rows are taken for " + main.subject().id());
        comment("");
        Findings findings = new Findings(vocabulary);
        study.fields().forEach(field -> comment(Written.of(field.title()) + ": " + findings.of(field)));
    }

    private void comment(String line) {
        text.append(("# " + Written.comment(line)).stripTrailing()).append('\n');
    }

    private void patientIds(Matching main) {
        Optional<Match> patient = main.find("patient_id");
        Optional<Match> practice = main.find("practice_id");
        String shared = "";
        if (patient.isPresent() && practice.isPresent()) {
            int ids = new Keys(study.layout().rows()).sharedBetween(patient.get().field(), practice.get().field());
            shared = "; " + ids + " of " + patient.get().field().values().size() + " ids stand in several practices";
        }
        text.append("patient-ids: practice   # the careful choice; network if an id is one person everywhere")
                .append(shared)
                .append('\n');
    }

    /** Every job needs practices; a file that names them beside its rows is enough. */
    private void practices(Matching main) {
        Optional<Match> practice = main.find("practice_id");
        if (main.subject() == Subject.PRACTICES || practice.isEmpty() || main.subject() == Subject.PROVIDERS) {
            return;
        }
        Field id = practice.get().field();
        Matching found = study.of(Subject.PRACTICES);
        Optional<Field> named = found.find("name")
                .filter(match -> match.score() > 0.9 && !match.field().equals(id))
                .map(Match::field)
                .filter(field -> !Name.joined(field.title()).equals("name"));
        String name = Written.of(named.map(Field::title).orElse(id.title()));
        List<Rule> rules = List.of(
                Rule.of("practice_id", Written.of(id.title()), ""),
                Rule.of("name", named.isPresent() ? name : "{column: " + name + "}", "shown in the workbooks"));
        Set<Field> read = new LinkedHashSet<>(List.of(id));
        named.ifPresent(read::add);
        mappings.write(
                text,
                Subject.PRACTICES,
                "from the same file; leave it out if another file has the practices",
                Map.of(),
                rules,
                List.of(),
                List.of(),
                read);
    }

    /** A person's year of birth or sex beside a visit says for whom it was. */
    private void patients(Matching main) {
        Matching found = study.of(Subject.PATIENTS);
        Set<Field> taken = MappingDraft.fields(main);
        main.find("patient_id").map(Match::field).ifPresent(taken::remove);
        main.find("practice_id").map(Match::field).ifPresent(taken::remove);
        Map<String, Match> own = new LinkedHashMap<>();
        found.matches().forEach((column, match) -> {
            if (match.score() > 0.9 && !taken.contains(match.field()) && match.field().kind() != Kind.EMPTY) {
                own.put(column, match);
            }
        });
        boolean more = own.keySet().stream().anyMatch(Set.of("birth_date", "birth_year", "sex", "general_health", "education")::contains);
        if (main.subject() != Subject.VISITS || !more || main.find("patient_id").isEmpty() || main.find("practice_id").isEmpty()) {
            return;
        }
        own.put("patient_id", main.find("patient_id").orElseThrow());
        own.put("practice_id", main.find("practice_id").orElseThrow());
        SubjectRules rules = new SubjectRules(study, new Matching(Subject.PATIENTS, own, found.score()), vocabulary);
        mappings.write(
                text, Subject.PATIENTS, "from the same file", Map.of(), rules.rules(), List.of(), List.of(), rules.read());
    }

    private void main(Matching main) {
        if (main.subject() == Subject.SURVEYS && !study.questions().isEmpty()) {
            survey(main);
            return;
        }
        SubjectRules rules = new SubjectRules(study, main, vocabulary);
        List<String> unsigned = main.subject() == Subject.BILLING ? unsigned(main) : List.of();
        if (unsigned.isEmpty()) {
            mappings.write(text, main.subject(), "", Map.of(), rules.rules(), List.of(), List.of(), rules.read());
            return;
        }
        String entry = main.find("entry").orElseThrow().field().title();
        String words = Written.list(unsigned);
        mappings.write(text, main.subject(), "what raises a bill", Map.of(entry, "{not: " + words + "}"),
                rules.rules(), List.of(), List.of(), rules.read());
        mappings.write(text, main.subject(), "what lowers it: these amounts stand without a minus", Map.of(entry, words),
                rules.rules().stream().map(Draft::negated).toList(), List.of(), List.of(), rules.read());
    }

    private static Rule negated(Rule rule) {
        return rule.key().equals("amount")
                ? Rule.of("amount", "{column: " + rule.value().get(0) + ", negate: yes}", rule.reason())
                : rule;
    }

    /** Words of payments and voided lines whose amounts are never below zero. */
    private List<String> unsigned(Matching billing) {
        Optional<Match> entry = billing.find("entry");
        Optional<Match> amount = billing.find("amount");
        if (entry.isEmpty() || amount.isEmpty()) {
            return List.of();
        }
        List<String> unsigned = new ArrayList<>();
        for (Value value : entry.get().field().values()) {
            boolean lowers = List.of("payment", "void").contains(vocabulary.word("entry", value.text()).orElse(""));
            List<String> amounts = study.layout().rows().stream()
                    .filter(row -> text(row, entry.get()).equals(value.text()))
                    .map(row -> text(row, amount.get()))
                    .filter(number -> !number.isEmpty())
                    .toList();
            if (lowers && !amounts.isEmpty() && amounts.stream().noneMatch(number -> number.matches(".*[-(].*"))) {
                unsigned.add(value.text());
            }
        }
        return unsigned;
    }

    private static String text(Row row, Match match) {
        return row.fields().get(match.field().position()).strip();
    }

    /** The visits' own ids, for answers that stand beside the visits. */
    private Matching asked(Matching visits) {
        Map<String, Match> matches = new LinkedHashMap<>();
        visits.find("practice_id").ifPresent(match -> matches.put("practice_id", match));
        return new Matching(Subject.SURVEYS, matches, 0);
    }

    private void survey(Matching survey) {
        boolean beside = study.subject().subject() == Subject.VISITS;
        SubjectRules rules = new SubjectRules(study, survey, vocabulary);
        ColumnRules columns = new ColumnRules(vocabulary, Optional.empty());
        List<Question> decided = study.questions().stream().filter(Question::decided).toList();
        List<Question> open = study.questions().stream().filter(q -> !q.decided()).toList();
        List<Rule> lines = new ArrayList<>(rules.rules());
        Set<Field> read = new LinkedHashSet<>(rules.read());
        if (beside) {
            SubjectRules visits = new SubjectRules(study, study.subject(), vocabulary);
            Rule id = visits.rules().stream().filter(rule -> rule.key().equals("visit_id")).findFirst().orElseThrow();
            lines.removeIf(rule -> rule.key().equals("response_id"));
            lines.add(0, new Rule("response_id", id.value(), "a visit's answers are one response", List.of()));
            lines.add(new Rule("visit_id", id.value(), "", List.of()));
        }
        decided.forEach(question -> read.add(question.field()));
        if (decided.isEmpty()) {
            text.append("\n  # undecided: a survey mapping; none of these columns is known as an item:\n  # ")
                    .append(open.stream().map(q -> Written.comment(Written.of(q.field().title()))).collect(Collectors.joining(", ")))
                    .append('\n');
            return;
        }
        mappings.write(
                text,
                Subject.SURVEYS,
                beside ? "the answers beside the visits" : "a row for each answer",
                Map.of(),
                lines,
                decided.stream().map(columns::of).toList(),
                open,
                read);
    }
}
