package health.cx.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run has come to, gathered on the way for the summary; the steps never read it. */
final class RunResult {

    private boolean nothingNew;
    private int newFiles;
    private List<String> unread = List.of();
    private List<String> lostCorrections = List.of();
    private final List<String> warnings = new ArrayList<>();
    private @Nullable Path issue;
    private int workbooks;

    synchronized void discovered(int files, List<String> unreadFiles) {
        newFiles = files;
        unread = unreadFiles;
    }

    synchronized void lost(List<String> corrections) {
        lostCorrections = corrections;
    }

    synchronized void foundNothingNew() {
        nothingNew = true;
    }

    synchronized void warn(String warning) {
        warnings.add(warning);
    }

    synchronized void wrote(Path issueFolder, int count) {
        issue = issueFolder;
        workbooks = count;
    }

    synchronized boolean nothingNew() {
        return nothingNew;
    }

    synchronized int newFiles() {
        return newFiles;
    }

    synchronized List<String> unread() {
        return unread;
    }

    synchronized List<String> lostCorrections() {
        return lostCorrections;
    }

    synchronized List<String> warnings() {
        return List.copyOf(warnings);
    }

    synchronized @Nullable Path issue() {
        return issue;
    }

    synchronized int workbooks() {
        return workbooks;
    }
}
