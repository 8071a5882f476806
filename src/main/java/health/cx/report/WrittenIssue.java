package health.cx.report;

import java.nio.file.Path;
import java.util.List;

/**
 * An issue in its place.
 *
 * @param folder where it lies
 * @param number the how many-th of its period it is, from 1
 * @param files all that it consists of, the manifest last
 * @param rewritten the workbooks whose content is not that of the issue before
 * @param unwritten what could not be written, a sentence each: the next run tries again
 * @param refused what is held back since hidden figures would follow from it, a sentence each: what it said before stays
 */
public record WrittenIssue(
        Path folder, int number, List<Path> files, List<Path> rewritten, List<String> unwritten, List<String> refused) {

    /** The workbooks among its files. */
    public List<Path> workbooks() {
        return files.stream().filter(file -> file.toString().endsWith(".xlsx")).toList();
    }
}
