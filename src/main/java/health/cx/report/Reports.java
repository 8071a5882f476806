package health.cx.report;

import health.cx.evaluate.Practice;
import health.cx.report.edition.Edition;
import health.cx.report.sheets.Volume;
import health.cx.report.sheets.Volumes;
import health.cx.report.table.Table;
import health.cx.report.table.Twin;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Writes an issue: workbooks for people, tables for machines, and a manifest of all of them. */
public final class Reports {

    private final int threads;
    private final Consumer<Path> progress;

    /**
     * @param threads how many workbooks are made at a time; each takes some tens of megabytes
     * @param progress told of every workbook when it is in its place; called from several threads
     */
    public Reports(int threads, Consumer<Path> progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Writes the issue into {@code <reportsFolder>/<label>}, each file whole or not at all, the manifest last; files of
     * an earlier issue of the same label that this one doesn't have go. The same edition gives the same bytes.
     *
     * @return the files written, the manifest last
     */
    public List<Path> write(Edition edition, Path reportsFolder) throws IOException {
        Path folder = reportsFolder
                .resolve(edition.provenance().label())
                .toAbsolutePath()
                .normalize();
        FinishedFile.sweep(folder);
        List<FinishedFile> files = Side.bySide(threads, volumes(edition, folder)).stream()
                .flatMap(List::stream)
                .toList();
        Manifest.deleteWhatWent(folder, files);
        FinishedFile manifest =
                FinishedFile.write(folder.resolve(Manifest.NAME), out -> Manifest.write(edition, folder, files, out));
        List<Path> written =
                new ArrayList<>(files.stream().map(FinishedFile::path).toList());
        written.add(manifest.path());
        return List.copyOf(written);
    }

    private List<Callable<List<FinishedFile>>> volumes(Edition edition, Path folder) {
        Volumes volumes = new Volumes(edition);
        List<Practice> practices = edition.evaluation().practices();
        FileNames names = new FileNames(practices);
        List<Callable<List<FinishedFile>>> tasks = new ArrayList<>();
        tasks.add(() -> write(volumes.ofNetwork(), folder.resolve("network"), "network.xlsx"));
        for (Practice practice : practices) {
            Path own = folder.resolve("practices").resolve(names.folder(practice));
            tasks.add(() -> write(volumes.of(practice), own, names.workbook(practice)));
        }
        return tasks;
    }

    private List<FinishedFile> write(Volume volume, Path folder, String workbook) throws IOException {
        Path data = folder.resolve("data");
        List<FinishedFile> files = new ArrayList<>();
        files.add(FinishedFile.write(folder.resolve(workbook), volume::writeWorkbook));
        var evaluation = volume.edition().evaluation();
        files.add(csv(data.resolve("measures.csv"), out -> MachineFiles.measures(evaluation, out)));
        files.add(csv(data.resolve("comparisons.csv"), out -> MachineFiles.comparisons(evaluation, out)));
        for (Table table : volume.tables()) {
            files.add(csv(data.resolve(table.fileName()), out -> Twin.write(table, out)));
        }
        progress.accept(folder.resolve(workbook));
        return files;
    }

    /** Writes a text file's content. */
    @FunctionalInterface
    private interface Rows {
        void to(Writer out) throws IOException;
    }

    private static FinishedFile csv(Path path, Rows rows) throws IOException {
        return FinishedFile.write(path, out -> write(rows, out));
    }

    private static void write(Rows rows, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        rows.to(writer);
        writer.flush();
    }
}
