package health.cx.job;

import health.cx.source.Subject;
import health.cx.source.mapping.Discovery;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.RowReader;
import health.cx.warehouse.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** The input folder as this run found it, and which of its files are new to the warehouse. */
final class Intake {

    private final Setup setup;
    private final Ledger ledger;
    private final Reading reading;
    private final Corrections corrections;
    private @Nullable Discovery found;
    private List<InputFile> fresh = List.of();
    private List<String> doubled = List.of();
    private List<String> absent = List.of();
    private final Set<String> unsteady = new ConcurrentSkipListSet<>();
    private List<FileToRead> toRead = List.of();

    Intake(Setup setup, Ledger ledger, Reading reading, Corrections corrections) {
        this.reading = reading;
        this.corrections = corrections;
        this.setup = setup;
        this.ledger = ledger;
    }

    /** Looks through the folder and checks the header of every new file, before a row of any is read. */
    void discover() {
        Discovery discovery = Discovery.of(setup.job().input(), setup.job().output(), setup.mappings());
        found = discovery;
        Contents contents = Contents.of(
                discovery.files(),
                ledger.known(),
                reading,
                setup.request().rerun().reload());
        fresh = contents.fresh().stream()
                .sorted(Comparator.comparingLong(InputFile::bytes).reversed()) // the longest first, for even lanes
                .toList();
        doubled = contents.doubled();
        absent = contents.absent();
        toRead = fresh.stream()
                .map(file -> new FileToRead(
                        file.name(),
                        file.mapping().name(),
                        String.valueOf(contents.reasons().get(file))))
                .sorted(Comparator.comparing(FileToRead::name).thenComparing(FileToRead::mapping))
                .toList();
        fresh.forEach(Intake::checkHeader);
    }

    private static void checkHeader(InputFile file) {
        try (RowReader reader = new RowReader(file)) {
            reader.ignoredColumns();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when the same files, job, measures and version were published already. */
    boolean nothingNew() {
        return fresh.isEmpty()
                && ledger.lastFingerprint().filter(setup.definition()::equals).isPresent();
    }

    /** The size of all new files together. */
    long freshBytes() {
        return fresh.stream().mapToLong(InputFile::bytes).sum();
    }

    /** How many files are to be read; a file that two mappings read is one. */
    int freshNames() {
        return (int) fresh.stream().map(InputFile::name).distinct().count();
    }

    /** The subjects of the new files. */
    Set<Subject> freshSubjects() {
        return fresh.stream().map(file -> file.mapping().subject()).collect(Collectors.toSet());
    }

    List<InputFile> freshFiles() {
        return fresh;
    }

    /** A file is not what it was when the run began: it is held, and read again by the next. */
    void changedMeanwhile(InputFile file) {
        unsteady.add(file.name());
    }

    /** The names of files that changed or went while they were read. */
    Set<String> unsteady() {
        return Set.copyOf(unsteady);
    }

    /** The files to read and why, by name. */
    List<FileToRead> toRead() {
        return toRead;
    }

    /** Files that are gone; their rows stay. */
    List<String> absent() {
        return absent;
    }

    /** Files whose bytes count under another name already. */
    List<String> doubled() {
        return doubled;
    }

    List<String> unreadFiles() {
        return discovery().unread();
    }

    /** What people corrected in new files while these had other bytes, a sentence each: they have to look again. */
    List<String> lostCorrections() {
        return fresh.stream()
                .filter(file -> corrections.lost(file) > 0)
                .map(file -> file.name() + " has other content than when " + corrections.lost(file)
                        + " of its records were corrected (" + file.mapping().name()
                        + "); those corrections no longer apply.")
                .sorted()
                .toList();
    }

    /** A partition per new file. */
    Partitioner partitioner() {
        return gridSize -> {
            var partitions = new java.util.LinkedHashMap<String, ExecutionContext>();
            for (int i = 0; i < fresh.size(); i++) {
                ExecutionContext context = new ExecutionContext();
                context.putInt("file", i);
                partitions.put(String.format("%04d", i), context);
            }
            return partitions;
        };
    }

    private Discovery discovery() {
        if (found == null) {
            throw new IllegalStateException("the input folder has not been looked through yet");
        }
        return found;
    }
}
