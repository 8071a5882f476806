package health.cx.source.draft;

import java.util.Locale;
import java.util.stream.Collectors;

/** The comments at a draft's beginning: what was looked at and what was found. */
final class Heading {

    private final Study study;
    private final Vocabulary vocabulary;
    private final StringBuilder text;

    Heading(Study study, Vocabulary vocabulary, StringBuilder text) {
        this.study = study;
        this.vocabulary = vocabulary;
        this.text = text;
    }

    void write() {
        comment("Drafted from " + study.excerpt().file().getFileName()
                + ". Read the comments, decide what is undecided, then run");
        comment("  cx map --check THIS.yaml FILE.csv");
        comment("");
        comment(study.layout().rows().size() + " records were looked at"
                + (study.excerpt().whole() ? "." : ", at the beginning and the end of the file."));
        Encoding encoding = study.excerpt().encoding();
        comment("charset " + encoding.name() + ": " + encoding.reason());
        study.layout().notes().forEach(this::comment);
        String scores = study.likely().stream()
                .limit(3)
                .map(m -> m.subject().id() + String.format(Locale.ROOT, " %.1f", m.score()))
                .collect(Collectors.joining(", "));
        comment("subject: the rows are taken for " + study.subject().subject().id() + "; points: " + scores);
        comment("");
        comment("The columns:");
        Findings findings = new Findings(vocabulary);
        study.fields().forEach(field -> comment(Written.of(field.title()) + ": " + findings.of(field)));
    }

    private void comment(String line) {
        text.append(("# " + Written.comment(line)).stripTrailing()).append('\n');
    }
}
