package health.cx.job;

import health.cx.clean.Keys;
import health.cx.evaluate.Measure;
import health.cx.operate.RunLock;
import health.cx.operate.StateCopy;
import health.cx.report.sheets.House;
import health.cx.source.InvalidInput;
import health.cx.source.JobFile;
import health.cx.source.Setting;
import health.cx.source.mapping.Mapping;
import health.cx.source.mapping.SourceFile;
import health.cx.warehouse.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * All that is settled before a run's first step: nothing in it changes while the run goes on.
 *
 * @param request what was asked for
 * @param job the job file, with the folders asked for
 * @param mappings of all its source files
 * @param house how workbooks speak and look
 * @param measures the measure dictionary, in the language of the workbooks
 * @param run this run
 * @param today in the job's time zone
 */
public record Setup(
        RunRequest request,
        JobFile job,
        List<Mapping> mappings,
        House house,
        MeasureDictionary measures,
        Run run,
        LocalDate today) {

    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private static final int VERSION_LENGTH = 16;

    /** Reads the job file and all that it names. */
    public static Setup read(RunRequest request) {
        JobFile read = JobFile.read(request.home().resolve(request.jobFile()), request.home(), request.settings());
        JobFile job = read.with(
                request.input() == null ? read.input() : request.home().resolve(request.input()),
                request.output() == null ? read.output() : request.home().resolve(request.output()));
        if (job.schedule() != null) {
            Timetable.of(job.schedule()); // a run by hand, too, says that the nightly one would not start
        }
        if (Files.exists(job.output()) && !Files.isDirectory(job.output())) {
            throw new InvalidInput(job.output() + ": this is a file; the output is a folder. Name one with --output.");
        }
        if (job.deliver() != null && isWithin(job.deliver().to(), job.output().resolve("reports"))) {
            throw new InvalidInput(job.deliver().to() + ": workbooks are written and kept there, and can't be delivered"
                    + " there as well. Name another folder behind 'to' under 'deliver'.");
        }
        List<Mapping> mappings = job.sources().stream()
                .map(SourceFile::read)
                .flatMap(source -> source.mappings().stream())
                .toList();
        House house = Houses.read(job.appearance());
        Instant now = request.clock().instant();
        String id = freeRunId(job.output(), RUN_ID.format(now));
        return new Setup(
                request,
                job,
                mappings,
                house,
                MeasureDictionary.read(job.measures(), house.wording().language()),
                new Run(Keys.of(id), id, job.name(), version(), now),
                LocalDate.ofInstant(now, job.timeZone()));
    }

    private static boolean isWithin(Path path, Path folder) {
        return path.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }

    /** Two runs may begin at the same moment by the clock they are given. */
    private static String freeRunId(Path output, String wanted) {
        String id = wanted;
        for (int i = 2; Files.exists(output.resolve("runs").resolve(id)); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private static String version() {
        String version = Setup.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    List<Measure> measureList() {
        return measures.measures();
    }

    /** The folder of state and results; in a rehearsal its copy. */
    Path stateFolder() {
        return request.rehearsal() == null ? job.output() : request.rehearsal();
    }

    /** Takes the output folder for this run; empty where another run has it. */
    Optional<RunLock> lock() {
        return RunLock.take(stateFolder(), run.id(), job.name(), request.clock());
    }

    /** A copy of the state, made while nobody can write it; behind that the folder is free again. Empty where a run has it. */
    Optional<StateCopy> copy() {
        return lock().map(lock -> {
            try (lock) {
                return StateCopy.of(job.output());
            }
        });
    }

    Path runFolder() {
        return stateFolder().resolve("runs").resolve(run.id());
    }

    Path warehouseFolder() {
        return stateFolder().resolve("warehouse");
    }

    Path correctionsFolder() {
        return warehouseFolder().resolve("corrections");
    }

    Path reportsFolder() {
        return job.output().resolve("reports");
    }

    Path rejectsFolder() {
        return stateFolder().resolve("rejects");
    }

    /** The path as the caller would type it: below the home folder where it lies there. */
    String shown(Path path) {
        Path home = request.home().toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(home) ? home.relativize(absolute).toString() : absolute.toString();
    }

    /** The hash of all that decides, beside the warehouse, what the workbooks say. */
    String definition() {
        return DigestUtils.sha256Hex(jobText() + text(job.measures()) + run.version() + beside());
    }

    /** The hashes of the files that say how workbooks speak and look; empty without any. */
    private String beside() {
        Path labels = Labels.file(job.measures(), house.wording().language());
        return Stream.concat(Houses.files(job.appearance()).stream(), Stream.ofNullable(labels))
                .map(Setup::hash)
                .collect(Collectors.joining());
    }

    private static String hash(Path file) {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of the job file as it was meant this time. */
    String jobVersion() {
        return version(jobText());
    }

    private String jobText() {
        return text(job.file())
                + request.settings().stream().map(Setting::toString).collect(Collectors.joining("\n"));
    }

    /** The hash of the measure dictionary. */
    String dictionaryVersion() {
        return version(text(job.measures()));
    }

    private static String version(String text) {
        return DigestUtils.sha256Hex(text).substring(0, VERSION_LENGTH);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
