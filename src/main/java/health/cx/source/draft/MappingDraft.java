package health.cx.source.draft;

import health.cx.source.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of one mapping: its layout, its formats, its columns. */
final class MappingDraft {

    private final Study study;
    private final int thisYear;

    MappingDraft(Study study, int thisYear) {
        this.study = study;
        this.thisYear = thisYear;
    }

    /**
     * Writes a mapping.
     *
     * @param about a comment; may be empty
     * @param where per column the values of the rows it takes, as YAML; empty takes all
     * @param items of a wide survey; empty for anything else
     */
    void write(
            StringBuilder text,
            Subject subject,
            String about,
            Map<String, String> where,
            List<Rule> columns,
            List<Rule> items,
            List<Question> open,
            Collection<Field> read) {
        text.append("\n  - subject: ").append(subject.id());
        text.append(about.isEmpty() ? "" : "   # " + Written.comment(about)).append('\n');
        layout().forEach(rule -> rule.writeTo(text, "    "));
        new Formats(read, thisYear).rules().forEach(rule -> rule.writeTo(text, "    "));
        if (!where.isEmpty()) {
            text.append("    where:\n");
            where.forEach((column, values) ->
                    text.append("      ").append(Written.of(column)).append(": ").append(values).append('\n'));
        }
        text.append("    columns:\n");
        columns.forEach(rule -> rule.writeTo(text, "      "));
        if (!items.isEmpty()) {
            text.append("    items:\n");
            items.forEach(rule -> rule.writeTo(text, "      "));
        }
        open.forEach(question -> open(text, question));
    }

    private static void open(StringBuilder text, Question question) {
        String title = Written.of(question.field().title());
        String why = question.item().isEmpty()
                ? "which item of the measure dictionary it asks; then ITEM: " + title
                : "its answers are not those of " + question.item()
                        + " in the measure dictionary; give them as values, or give the item another scale there";
        text.append("      # undecided: ").append(Written.comment(title + ": " + why)).append('\n');
    }

    private List<Rule> layout() {
        Layout layout = study.layout();
        List<Rule> rules = new ArrayList<>();
        rules.add(Rule.of("files", Written.quoted(pattern()), ""));
        if (!study.excerpt().encoding().name().equals("UTF-8")) {
            rules.add(Rule.of("charset", study.excerpt().encoding().name(), ""));
        }
        if (layout.delimiter() != ',') {
            rules.add(Rule.of("delimiter", Written.quoted(String.valueOf(layout.delimiter())), ""));
        }
        Character quote = layout.quote();
        if (quote == null) {
            rules.add(Rule.of("quote", "none", "quotes stand alone within values"));
        } else if (quote != '"') {
            rules.add(Rule.of("quote", Written.quoted(quote.toString()), ""));
        }
        if (layout.escapes()) {
            rules.add(Rule.of("escape", "\"\\\\\"", ""));
        }
        if (!layout.headed()) {
            rules.add(Rule.of("header", Written.list(layout.names()), ""));
        }
        if (layout.skipped() > 0) {
            rules.add(Rule.of("skip-lines", Integer.toString(layout.skipped()), ""));
        }
        if (layout.footer() > 0) {
            rules.add(Rule.of("footer-lines", Integer.toString(layout.footer()), ""));
        }
        return rules;
    }

    /** The file's name with what may change from one export to the next left open. */
    private String pattern() {
        String name = String.valueOf(study.excerpt().file().getFileName());
        String stem = Study.stem(study.excerpt().file());
        String ending = name.substring(stem.length());
        String start = stem.replaceFirst("[ _.-]*[qQ]?\\d.*$", "");
        String kept = start.length() >= 3 && !start.equals(stem) ? start + "*" : stem;
        return (kept + ending).replaceAll("[\\[\\]{}\\\\?]", "?");
    }

    /** The columns that rules read, so that only their formats are named. */
    static Set<Field> fields(Matching matching) {
        return new java.util.LinkedHashSet<>(
                matching.matches().values().stream().map(Match::field).toList());
    }
}
