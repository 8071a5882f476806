package health.cx.job;

import health.cx.clean.Cleaner;
import health.cx.clean.Pseudonyms;
import health.cx.operate.CorrectedFile;
import health.cx.operate.CorrectionStore;
import health.cx.operate.RunLock;
import health.cx.source.InvalidInput;
import health.cx.source.mapping.Discovery;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.Mapping;
import health.cx.source.records.Place;
import health.cx.source.rejects.DayOrder;
import health.cx.source.rejects.RejectSheet;
import health.cx.source.rejects.RejectedLine;
import health.cx.source.rejects.Spreadsheet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes in a file of rejects that a person corrected: stores the corrections beside the warehouse, where they are input
 * like the files that they belong to, and runs the nightly job, which reads those files again.
 */
public final class Replay {

    private final Path sheet;
    private final NightlyRun nightly;
    private final Setup setup;
    private final CorrectionStore store;

    /** A replay of a corrected file with the job that is asked for. */
    public Replay(RunRequest request, Path sheet) {
        this.sheet = request.home().resolve(sheet);
        this.nightly = new NightlyRun(request.with(Rerun.REPLAY));
        this.setup = nightly.setup();
        this.store = new CorrectionStore(setup.correctionsFolder());
    }

    /** Replays the file and says how the run ended; a file that can't be read is an {@link InvalidInput}. */
    public Ending run() {
        return nightly.holdingTheFolder(this::replay);
    }

    private Ending replay(RunLock lock) {
        RejectSheet read = new RejectSheet(sheet);
        Map<Source, List<RejectedLine>> bySource = bySource(read);
        List<Answer> answers = new ArrayList<>();
        List<RejectedFile> files = new ArrayList<>();
        bySource.forEach((source, lines) -> open(source, lines, answers).ifPresent(files::add));
        Spreadsheet spreadsheet = new Spreadsheet(read.hasDecimalComma(), dayOrder(files));
        files.forEach(file -> answers.addAll(file.answers(spreadsheet)));
        files.stream()
                .map(RejectedFile::corrections)
                .filter(corrections -> !corrections.records().isEmpty())
                .forEach(store::add);
        answers.sort(Comparator.comparingLong(answer -> answer.line().sheetLine()));
        new ReplayReport(sheet, setup.runFolder(), answers)
                .print(setup.request().out());
        Optional<String> missing = missing(answers);
        if (missing.isEmpty()) {
            return nightly.runLocked(lock);
        }
        if (files.isEmpty()) {
            throw new InvalidInput(missing.get());
        }
        Ending ending = nightly.runLocked(lock);
        return ending.exitCode() == Ending.DONE || ending.exitCode() == Ending.WARNED
                ? new Ending(Ending.INVALID, missing.get(), ending.causes())
                : ending;
    }

    /** Names an input file for ever, as one mapping reads it. */
    private record Source(String mapping, String file, String sha256) {

        static Source of(RejectedLine line) {
            return new Source(line.mapping(), line.file(), line.sha256());
        }
    }

    private Map<Source, List<RejectedLine>> bySource(RejectSheet read) {
        Map<Source, List<RejectedLine>> bySource = new LinkedHashMap<>();
        Map<Source, Map<Place, Long>> seen = new HashMap<>();
        read.each(line -> {
            Source source = Source.of(line);
            bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(line);
            Long earlier =
                    seen.computeIfAbsent(source, s -> new HashMap<>()).putIfAbsent(line.place(), line.sheetLine());
            if (earlier != null) {
                throw new InvalidInput(sheet + ", line " + line.sheetLine() + ": this is the same record as on line "
                        + earlier + ". Leave one of the two.");
            }
        });
        if (bySource.isEmpty()) {
            throw new InvalidInput(sheet + ": there is no line in it to replay.");
        }
        return bySource;
    }

    /** Opens the input file of some lines; where that can't be, it answers them. */
    private Optional<RejectedFile> open(Source source, List<RejectedLine> lines, List<Answer> answers) {
        Optional<Mapping> mapping = setup.mappings().stream()
                .filter(m -> m.name().equals(source.mapping()))
                .findFirst();
        if (mapping.isEmpty()) {
            String words = "the job '" + setup.job().name() + "' has no mapping '" + source.mapping() + "'";
            lines.forEach(line -> answers.add(new Answer(line, Answer.Fate.UNKNOWN, words)));
            return Optional.empty();
        }
        Optional<InputFile> file = Discovery.find(setup.job().input(), source.file(), mapping.get())
                .filter(found -> found.sha256().equals(source.sha256()));
        if (file.isEmpty()) {
            lines.forEach(line -> answers.add(
                    new Answer(line, Answer.Fate.ORIGINAL_MISSING, source.file() + " is not there with that content")));
        }
        return file.map(found -> new RejectedFile(found, before(source), cleaner(mapping.get()), lines));
    }

    private CorrectedFile before(Source source) {
        return store.of(source.mapping(), source.file(), source.sha256())
                .orElseGet(() -> new CorrectedFile(source.mapping(), source.file(), source.sha256(), List.of()));
    }

    /** Only what a line would be rejected for is asked of it, and that depends on no pseudonym. */
    private Cleaner cleaner(Mapping mapping) {
        return new Cleaner(
                mapping, setup.job().timeZone(), new Pseudonyms("no secret".getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<DayOrder> dayOrder(List<RejectedFile> files) {
        Set<DayOrder> orders = files.stream().flatMap(RejectedFile::dayOrders).collect(Collectors.toSet());
        return orders.size() == 1 ? orders.stream().findFirst() : Optional.empty();
    }

    private Optional<String> missing(List<Answer> answers) {
        List<String> files = answers.stream()
                .filter(answer -> answer.fate() == Answer.Fate.ORIGINAL_MISSING)
                .map(answer -> answer.line().file())
                .distinct()
                .toList();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        setup.job().input() + ": " + String.join(", ", files)
                                + (files.size() == 1 ? " is" : " are")
                                + " not there with the content that was rejected, so that nothing of "
                                + (files.size() == 1 ? "it" : "them")
                                + " was replayed. Put the same file back, or correct the rejects of the file that is there now.");
    }
}
