package health.cx.report;

import health.cx.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The issue that lies in a period's place while the next is written.
 *
 * @param folder its place
 * @param manifest what it consists of
 */
public record PastIssue(Path folder, Manifest manifest) {

    /** Where the practices' folders are in an issue's. */
    static final String PRACTICES = "practices/";

    private static final String ARCHIVE = ".issues";

    /** The issues in a folder of reports, in order of period. */
    public static List<PastIssue> in(Path reportsFolder) {
        if (!Files.isDirectory(reportsFolder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(reportsFolder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .flatMap(folder -> of(folder).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an issue lies in a folder. */
    public static boolean liesIn(Path folder) {
        return Files.isRegularFile(folder.resolve(Manifest.NAME));
    }

    /** Where the replaced issues of a period are kept, in folders that are named by their numbers. */
    public static Path replaced(Path reportsFolder, String period) {
        return reportsFolder.resolve(ARCHIVE).resolve(period);
    }

    /** The folder of reports that it belongs to, in its place or replaced. */
    public Path reportsFolder() {
        Path parent = folder.toAbsolutePath().normalize().resolveSibling("");
        Path archive = parent.resolveSibling("");
        return archive.endsWith(ARCHIVE) ? archive.resolveSibling("") : parent;
    }

    /** The issue in a folder; empty where there is none. */
    public static Optional<PastIssue> of(Path folder) {
        try {
            return Manifest.of(folder).map(manifest -> new PastIssue(folder, manifest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a reader's folder lies there as it was written, and says this. */
    boolean stillSays(Manifest.Content content) {
        return manifest.says(content)
                && manifest.outputsOf(content.folder()).stream().allMatch(this::isIntact);
    }

    /** Whether a reader's folder could not be written whole. */
    boolean lacks(String volume) {
        return manifest.says(Manifest.Content.unfinished(volume));
    }

    /**
     * The text of one of its files; empty where it has none of that name.
     *
     * @throws IOException where it does not lie there as it was written
     */
    public Optional<String> text(String file) throws IOException {
        Optional<Manifest.Output> output = manifest.outputs().stream()
                .filter(one -> one.file().equals(file))
                .findFirst();
        if (output.isEmpty()) {
            return Optional.empty();
        }
        Path place = folder.resolve(file);
        if (!Files.isReadable(place)) {
            throw new IOException(place + " is not there, or this account may not read it");
        }
        if (!isIntact(output.get())) {
            throw new IOException(
                    place + " is not as it was written: a run is writing it just now, or someone changed it");
        }
        return Optional.of(Files.readString(place));
    }

    /** The practices' workbooks among its files. */
    public List<PracticeWorkbook> practiceWorkbooks() {
        return manifest.volumes().stream()
                .map(Manifest.Content::folder)
                .filter(name -> name.startsWith(PRACTICES))
                .flatMap(name -> manifest.outputsOf(name).stream()
                        .filter(output -> output.file().endsWith(".xlsx"))
                        .map(output -> new PracticeWorkbook(
                                name.substring(PRACTICES.length()),
                                manifest.period(),
                                folder.resolve(output.file()),
                                output.sha256())))
                .toList();
    }

    /** Its files that are not there as they were written. */
    public List<String> damaged() {
        return manifest.outputs().stream()
                .filter(output -> !isIntact(output))
                .map(Manifest.Output::file)
                .toList();
    }

    private boolean isIntact(Manifest.Output output) {
        Path file = folder.resolve(output.file());
        try {
            return Files.isRegularFile(file) && FinishedFile.sha256(file).equals(output.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of one reader's folder. */
    List<FinishedFile> files(String volume) {
        return manifest.outputsOf(volume).stream()
                .map(output -> new FinishedFile(folder.resolve(output.file()), output.sha256()))
                .toList();
    }

    /**
     * Keeps it as {@code .issues/<period>/<number>}, whole or not at all. Its files are linked, not moved, so that readers
     * find each file in its place at any moment.
     */
    void archive() throws IOException {
        Path place = replaced(folder.resolveSibling(""), manifest.period()).resolve(String.valueOf(manifest.issue()));
        Path beside = place.resolveSibling(place.getFileName() + ".part");
        if (Files.isDirectory(place)) {
            return; // by a run that died before it wrote the next
        }
        OwnerOnly.makeFolder(folder.resolveSibling(ARCHIVE));
        if (Files.isDirectory(beside)) {
            PathUtils.deleteDirectory(beside);
        }
        for (Manifest.Output output : manifest.outputs()) {
            keep(folder.resolve(output.file()), beside.resolve(output.file()));
        }
        keep(folder.resolve(Manifest.NAME), beside.resolve(Manifest.NAME));
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void keep(Path file, Path place) throws IOException {
        if (!Files.isRegularFile(file)) {
            return; // someone deleted it
        }
        Files.createDirectories(place.getParent());
        try {
            Files.createLink(place, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, place); // a file system without links
        }
    }

    /** Deletes its files that the next one has not, a renamed practice's for instance. */
    void deleteWhatWent(List<FinishedFile> next) throws IOException {
        List<Path> kept = next.stream().map(FinishedFile::path).toList();
        for (Manifest.Output output : manifest.outputs()) {
            Path old = folder.resolve(output.file()).normalize();
            if (old.startsWith(folder) && !kept.contains(old)) {
                Files.deleteIfExists(old);
            }
        }
    }
}
