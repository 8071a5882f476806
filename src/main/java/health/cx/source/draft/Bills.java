package health.cx.source.draft;

import health.cx.source.Subject;
import health.cx.source.draft.Splitter.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mappings of a file of bill lines: payments that stand there without a minus need one of their own. */
final class Bills {

    private static final List<String> LOWERING = List.of("payment", "void");
    private final Study study;
    private final Matching billing;
    private final Vocabulary vocabulary;

    Bills(Study study, Vocabulary vocabulary) {
        this.study = study;
        this.billing = study.subject();
        this.vocabulary = vocabulary;
    }

    List<Sketch> sketches() {
        SubjectRules rules = new SubjectRules(study, billing, vocabulary);
        List<String> unsigned = unsigned();
        if (unsigned.isEmpty()) {
            return List.of(Sketch.of(Subject.BILLING, "", rules));
        }
        String entry = billing.find("entry").orElseThrow().field().title();
        String words = Written.list(unsigned);
        return List.of(
                sketch("what raises a bill", Map.of(entry, "{not: " + words + "}"), rules.rules(), rules),
                sketch(
                        "what lowers it: these amounts stand there without a minus",
                        Map.of(entry, words),
                        rules.rules().stream().map(Bills::negated).toList(),
                        rules));
    }

    private static Sketch sketch(String about, Map<String, String> where, List<Rule> columns, SubjectRules rules) {
        return new Sketch(
                Subject.BILLING, about, rules.yesNoWords(), where, columns, List.of(), List.of(), rules.read());
    }

    private static Rule negated(Rule rule) {
        return rule.key().equals("amount")
                ? new Rule(
                        "amount",
                        List.of("{column: " + rule.value().get(0) + ", negate: yes}"),
                        rule.reason(),
                        rule.undecided())
                : rule;
    }

    /** Words for payments and voided lines whose amounts are never below zero. */
    private List<String> unsigned() {
        Optional<Match> entry = billing.find("entry");
        Optional<Match> amount = billing.find("amount");
        if (entry.isEmpty() || amount.isEmpty()) {
            return List.of();
        }
        List<String> unsigned = new ArrayList<>();
        for (Value value : entry.get().field().values()) {
            String word = vocabulary.word(entry.get().column(), value.text()).orElse("");
            List<String> amounts = study.layout().rows().stream()
                    .filter(row -> text(row, entry.get()).equals(value.text()))
                    .map(row -> text(row, amount.get()))
                    .filter(number -> number.matches(".*[1-9].*"))
                    .toList();
            if (LOWERING.contains(word)
                    && !amounts.isEmpty()
                    && amounts.stream().noneMatch(n -> n.matches(".*[-(].*"))) {
                unsigned.add(value.text());
            }
        }
        return unsigned;
    }

    private static String text(Row row, Match match) {
        return row.fields().get(match.field().position()).strip();
    }
}
