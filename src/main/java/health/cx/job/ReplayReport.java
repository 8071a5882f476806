package health.cx.job;

import health.cx.source.rejects.RejectColumns;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Says to people what became of each line that they corrected. */
final class ReplayReport {

    /** How many lines are told one by one. */
    private static final int NAMED = 20;

    private final Path sheet;
    private final Path file;
    private final List<Answer> answers;

    ReplayReport(Path sheet, Path runFolder, List<Answer> answers) {
        this.file = runFolder.resolve("replay.csv");
        this.sheet = sheet;
        this.answers = answers;
    }

    /** Prints the numbers, and the first lines of which more is to be said. */
    void print(PrintStream out) {
        write();
        Map<Answer.Fate, Long> counts = answers.stream()
                .collect(Collectors.groupingBy(
                        Answer::fate, () -> new EnumMap<>(Answer.Fate.class), Collectors.counting()));
        String numbers = counts.entrySet().stream()
                .map(count -> String.format(
                        Locale.ROOT, "%,d %s", count.getValue(), count.getKey().words()))
                .collect(Collectors.joining(", "));
        boolean none = !counts.containsKey(Answer.Fate.REPLAYED) && !counts.containsKey(Answer.Fate.STILL_REJECTED);
        out.println((none ? "Nothing to replay: " : "") + sheet.getFileName() + ": " + numbers + ".");
        List<Answer> told =
                answers.stream().filter(answer -> !answer.words().isEmpty()).toList();
        told.stream().limit(NAMED).forEach(answer -> out.println(sentence(answer)));
        if (told.size() > NAMED) {
            out.printf(Locale.ROOT, "  and %,d more; all answers stand in %s%n", told.size() - NAMED, file);
        }
    }

    /** Writes the answer to every line, for those who sent many. */
    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180)) {
                csv.printRecord("line", "cx_file", "cx_line", "answer", "words");
                for (Answer answer : answers) {
                    csv.printRecord(
                            answer.line().sheetLine(),
                            RejectColumns.harmless(answer.line().file()),
                            answer.line().place().line(),
                            answer.fate().words(),
                            answer.words());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(Answer answer) {
        return "  line " + answer.line().sheetLine() + " (" + answer.line().file() + ", line "
                + answer.line().place().line() + "): " + answer.fate().words() + "; " + answer.words()
                + (answer.words().endsWith(".") ? "" : ".");
    }
}
