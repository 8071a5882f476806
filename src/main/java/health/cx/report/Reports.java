package health.cx.report;

import health.cx.report.edition.Edition;
import health.cx.report.release.Editions;
import health.cx.report.release.Release;
import health.cx.report.sheets.House;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes an issue: workbooks for people, tables for machines, and a manifest of all of them. */
public final class Reports {

    private final int threads;
    private final Consumer<Path> progress;
    private final boolean rehearsal;
    private final House house;

    /** Only tells which workbooks would be written, and writes nothing. */
    public static Reports rehearsing(int threads, House house) {
        return new Reports(threads, workbook -> {}, true, house);
    }

    /**
     * @param threads how many workbooks are made at a time; each takes some tens of megabytes
     * @param progress told of every workbook when it is in its place; called from several threads
     * @param house how they speak and look
     */
    public Reports(int threads, Consumer<Path> progress, House house) {
        this(threads, progress, false, house);
    }

    private Reports(int threads, Consumer<Path> progress, boolean rehearsal, House house) {
        this.house = house;
        this.threads = threads;
        this.progress = progress;
        this.rehearsal = rehearsal;
    }

    /**
     * Writes the issue into {@code <reportsFolder>/<label>}, each file whole or not at all, the manifest last. Workbooks
     * whose content stays are left alone; where any changes, the issue before is kept under {@code .issues} first, and
     * its files that this one doesn't have go. The same edition gives the same bytes. What a program holds open, or nobody
     * may write, stays as it was and keeps no other reader's workbook back.
     */
    public WrittenIssue write(Edition edition, Path reportsFolder, Occasion occasion) throws IOException {
        return write(edition, edition, reportsFolder, occasion);
    }

    /** The same where the network's workbook is made from an edition of its own, which hides more or less. */
    public WrittenIssue write(Edition edition, Edition ofNetwork, Path reportsFolder, Occasion occasion)
            throws IOException {
        return write(more -> new Editions(edition, ofNetwork), reportsFolder, occasion);
    }

    /**
     * The same of editions that can be made to hide more: what they show together, and what the issues of other periods do, is
     * attacked before anything is written ({@link Release}). A reader's workbook that can't be made safe stays as it was.
     */
    public WrittenIssue write(Editions.Making making, Path reportsFolder, Occasion occasion) throws IOException {
        Editions first = making.hiding(Set.of());
        Path folder = reportsFolder
                .resolve(first.ofPractices().provenance().label())
                .toAbsolutePath()
                .normalize();
        Release release = Release.of(
                more -> more.isEmpty() ? first : making.hiding(more), new OtherIssues(reportsFolder, folder));
        Issue issue = new Issue(release, folder, PastIssue.of(folder).orElse(null), house, progress, rehearsal);
        if (rehearsal) {
            Side.bySide(threads, issue.parts());
            return new WrittenIssue(
                    folder,
                    issue.number(),
                    issue.workbooks(),
                    List.copyOf(issue.rewritten()),
                    List.of(),
                    issue.refused());
        }
        FinishedFile.sweep(folder);
        List<Issue.Part> parts = Side.bySide(threads, issue.parts());
        FinishedFile manifest = issue.finish(parts, occasion);
        List<Path> written = Stream.concat(parts.stream().flatMap(part -> part.files().stream()), Stream.of(manifest))
                .map(FinishedFile::path)
                .toList();
        return new WrittenIssue(
                folder,
                issue.number(),
                written,
                written.stream().filter(issue.rewritten()::contains).toList(),
                issue.unwritten(),
                issue.refused());
    }
}
