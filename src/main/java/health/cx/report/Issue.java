package health.cx.report;

import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Practice;
import health.cx.files.OwnerOnly;
import health.cx.report.edition.Edition;
import health.cx.report.edition.Provenance;
import health.cx.report.release.Release;
import health.cx.report.sheets.House;
import health.cx.report.sheets.Volume;
import health.cx.report.sheets.Volumes;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An issue on its way into its place; its parts are made side by side. */
final class Issue {

    private final Edition edition;
    private final Edition ofNetwork;
    private final Map<String, String> leaks;
    private final Path folder;
    private final @Nullable PastIssue before;
    private final House house;
    private final Consumer<Path> progress;
    private final boolean rehearsal;
    private final Set<Path> workbooks = new ConcurrentSkipListSet<>();
    private final Set<Path> rewritten = new ConcurrentSkipListSet<>();
    private final Set<String> unwritten = new ConcurrentSkipListSet<>();
    private final Set<String> refused = new ConcurrentSkipListSet<>();
    private boolean archived;

    Issue(
            Release release,
            Path folder,
            @Nullable PastIssue before,
            House house,
            Consumer<Path> progress,
            boolean rehearsal) {
        this.house = house;
        this.rehearsal = rehearsal;
        this.edition = release.editions().ofPractices();
        this.ofNetwork = release.editions().ofNetwork();
        this.leaks = release.refused();
        this.folder = folder;
        this.before = before;
        this.progress = progress;
    }

    /** A reader's folder. */
    record Part(Manifest.Content content, List<FinishedFile> files) {}

    List<Callable<Part>> parts() {
        Volumes volumes = new Volumes(edition, ofNetwork, house);
        List<Practice> practices = edition.evaluation().practices();
        FileNames names = new FileNames(practices);
        List<Callable<Part>> parts = new ArrayList<>();
        parts.add(() -> part(Figure.NETWORK, volumes::ofNetwork, "network", "network.xlsx"));
        for (Practice practice : practices) {
            String own = PastIssue.PRACTICES + names.folder(practice);
            parts.add(() -> part(practice.id(), () -> volumes.of(practice), own, names.workbook(practice)));
        }
        return parts;
    }

    private Part part(String reader, Supplier<Volume> made, String name, String workbook) throws IOException {
        String leak = leaks.get(reader);
        return leak == null ? part(made, name, workbook) : refused(name, leak);
    }

    /** What can't be made safe stays as it was; the next run tries again. */
    private Part refused(String name, String leak) {
        List<FinishedFile> old = before == null ? List.of() : before.files(name);
        refused.add("The workbook of " + name + ", from which hidden figures would follow (" + leak + "); "
                + (old.isEmpty() ? "there is no earlier one." : "the one before stays."));
        return new Part(Manifest.Content.unfinished(name), old);
    }

    private Part part(Supplier<Volume> made, String name, String workbook) throws IOException {
        Volume volume = made.get();
        Data data = Data.of(volume);
        workbooks.add(folder.resolve(name).resolve(workbook));
        Manifest.Content content = new Manifest.Content(name, data.version());
        if (before != null && before.stillSays(content)) {
            return new Part(content, before.files(name));
        }
        rewritten.add(folder.resolve(name).resolve(workbook));
        if (rehearsal) {
            return new Part(content, List.of());
        }
        if (before == null || !before.lacks(name)) { // else this completes an issue and replaces none
            archive();
        }
        List<FinishedFile> files = new ArrayList<>();
        try {
            Path own = folder.resolve(name);
            OwnerOnly.makeFolder(own); // before its folder of data, which would make it readable to all
            files.add(FinishedFile.writePrivate(
                    own.resolve(workbook), volume.withVersion(content.version())::writeWorkbook));
            for (CsvFile file : data.files(content.version())) {
                files.add(FinishedFile.writePrivate(own.resolve("data").resolve(file.name()), file::writeTo));
            }
            progress.accept(own.resolve(workbook));
            return new Part(content, List.copyOf(files));
        } catch (FileSystemException e) {
            return unfinished(name, workbook, files, e);
        }
    }

    /** What a program holds open, or nobody may write, keeps no other reader's folder back. */
    private Part unfinished(String name, String workbook, List<FinishedFile> written, FileSystemException why) {
        unwritten.add(name + " could not be written whole: " + Obstacle.words(why));
        List<Path> paths = written.stream().map(FinishedFile::path).toList();
        if (!paths.contains(folder.resolve(name).resolve(workbook))) {
            rewritten.remove(folder.resolve(name).resolve(workbook));
        }
        List<FinishedFile> old = before == null ? List.of() : before.files(name);
        return new Part(
                Manifest.Content.unfinished(name),
                Stream.concat(written.stream(), old.stream().filter(file -> !paths.contains(file.path())))
                        .toList());
    }

    /** Once, before the first file is replaced. */
    private synchronized void archive() throws IOException {
        if (before != null && !archived) {
            before.archive();
        }
        archived = true;
    }

    Set<Path> rewritten() {
        return rewritten;
    }

    /** What could not be written, a sentence each. */
    List<String> unwritten() {
        return List.copyOf(unwritten);
    }

    /** What was refused, a sentence each. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    List<Path> workbooks() {
        return List.copyOf(workbooks);
    }

    /** The how many-th of its period it is: another one only where anything in it has changed. */
    int number() {
        int last = before == null ? 0 : before.manifest().issue();
        return last + (archived ? 1 : 0);
    }

    /** Deletes what the issue before had and this one has not, and writes the manifest. */
    FinishedFile finish(List<Part> parts, Occasion occasion) throws IOException {
        List<FinishedFile> files =
                parts.stream().flatMap(part -> part.files().stream()).toList();
        if (before != null) {
            if (parts.size() < before.manifest().volumes().size()) {
                archive();
            }
            before.deleteWhatWent(files);
        }
        Manifest manifest = manifest(parts, files, occasion);
        return FinishedFile.write(folder.resolve(Manifest.NAME), manifest::write);
    }

    private Manifest manifest(List<Part> parts, List<FinishedFile> files, Occasion occasion) {
        Evaluation evaluation = edition.evaluation();
        Provenance from = edition.provenance();
        return new Manifest(
                from.label(),
                evaluation.period().start().toString(),
                evaluation.period().end().toString(),
                number(),
                archived || before == null
                        ? occasion.reason()
                        : before.manifest().reason(),
                occasion.run(),
                evaluation.dataUntil().toString(),
                from.job(),
                from.cxVersion(),
                from.dataVersion(),
                from.jobVersion(),
                from.dictionaryVersion(),
                evaluation.measures().stream()
                        .collect(Collectors.toMap(Measure::id, Measure::version, (a, b) -> a, TreeMap::new)),
                parts.stream().map(Part::content).toList(),
                from.inputs(),
                files.stream()
                        .map(file -> new Manifest.Output(
                                folder.relativize(file.path()).toString().replace('\\', '/'), file.sha256()))
                        .toList());
    }
}
