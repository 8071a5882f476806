package health.cx.job;

import health.cx.report.WrittenIssue;
import java.util.ArrayList;
import java.util.List;

/** What a run has come to, gathered on the way for the summary; the steps never read it. */
final class RunResult {

    private boolean nothingNew;
    private int newFiles;
    private List<String> unread = List.of();
    private List<String> doubled = List.of();
    private List<String> lostCorrections = List.of();
    private final List<String> held = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<WrittenIssue> issues = new ArrayList<>();
    private final List<String> outdated = new ArrayList<>();

    synchronized void discovered(int files, List<String> unreadFiles, List<String> doubledFiles) {
        newFiles = files;
        unread = unreadFiles;
        doubled = doubledFiles;
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

    synchronized void hold(String what) {
        held.add(what);
    }

    synchronized void wrote(WrittenIssue issue) {
        issues.add(issue);
    }

    synchronized void foundOutdated(String period) {
        outdated.add(period);
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

    /** The files that are held back, a sentence each. */
    synchronized List<String> held() {
        return List.copyOf(held);
    }

    synchronized List<String> doubled() {
        return doubled;
    }

    synchronized List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The issues that this run wrote or found to be right, the asked one first. */
    synchronized List<WrittenIssue> issues() {
        return List.copyOf(issues);
    }

    /** Periods whose issue no longer says what the data say. */
    synchronized List<String> outdated() {
        return List.copyOf(outdated);
    }
}
