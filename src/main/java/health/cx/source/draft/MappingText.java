package health.cx.source.draft;

import java.util.ArrayList;
import java.util.List;

/** The text of one mapping: its layout, its formats, its columns. */
final class MappingText {

    private final Study study;
    private final int thisYear;

    MappingText(Study study, int thisYear) {
        this.study = study;
        this.thisYear = thisYear;
    }

    void write(StringBuilder text, Sketch sketch) {
        text.append("  - subject: ").append(sketch.subject().id());
        text.append(sketch.about().isEmpty() ? "" : "   # " + sketch.about()).append('\n');
        layout().forEach(rule -> rule.writeTo(text, "    "));
        new Formats(sketch.read(), thisYear).rules().forEach(rule -> rule.writeTo(text, "    "));
        sketch.words().forEach(rule -> rule.writeTo(text, "    "));
        if (!sketch.where().isEmpty()) {
            text.append("    where:\n");
            sketch.where()
                    .forEach((column, values) -> text.append("      ")
                            .append(Written.of(column))
                            .append(": ")
                            .append(values)
                            .append('\n'));
        }
        text.append("    columns:\n");
        sketch.columns().forEach(rule -> rule.writeTo(text, "      "));
        if (!sketch.items().isEmpty()) {
            text.append("    items:\n");
            sketch.items().forEach(rule -> rule.writeTo(text, "      "));
        }
        sketch.open().forEach(question -> open(text, question));
    }

    private static void open(StringBuilder text, Question question) {
        String title = Written.of(question.field().title());
        String why = question.item().isEmpty()
                ? "which item of the measure dictionary it asks; then ITEM: " + title
                : "its answers are not those of " + question.item()
                        + " in the measure dictionary; give them as values, or give the item another scale there";
        text.append("      # undecided: ")
                .append(Written.comment(title + ": " + why))
                .append('\n');
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
        String start = Study.series(study.excerpt().file());
        String kept = start.equals(stem) ? stem : start + "*";
        return (kept + ending).replaceAll("[\\[\\]{}\\\\?]", "?");
    }
}
