package health.cx.job;

import health.cx.report.WrittenIssue;
import health.cx.warehouse.ChangedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run has come to, gathered on the way for the summary; the steps never read it. */
final class RunResult {

    private boolean nothingNew;
    private int newFiles;
    private List<FileToRead> toRead = List.of();
    private List<String> absent = List.of();
    private List<ChangedDate> changedDates = List.of();
    private List<String> wholeReasons = List.of();
    private List<String> unread = List.of();
    private List<String> doubled = List.of();
    private List<String> lostCorrections = List.of();
    private final List<String> held = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<WrittenIssue> issues = new ArrayList<>();
    private final List<String> outdated = new ArrayList<>();
    private int delivered;
    private int mailed;

    synchronized void discovered(Intake intake) {
        newFiles = intake.freshNames();
        toRead = intake.toRead();
        absent = intake.absent();
        unread = intake.unreadFiles();
        doubled = intake.doubled();
        lostCorrections = intake.lostCorrections();
    }

    synchronized void changed(List<ChangedDate> dates) {
        changedDates = dates;
    }

    synchronized void computedWhole(List<String> reasons) {
        wholeReasons = reasons;
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
        issue.unwritten().forEach(what -> warn(what + ". The next run tries again."));
        refused.addAll(issue.refused());
    }

    synchronized void foundOutdated(String period) {
        outdated.add(period);
    }

    synchronized void delivered(boolean alsoMailed) {
        delivered++;
        mailed += alsoMailed ? 1 : 0;
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

    /** The workbooks that are held back, a sentence each. */
    synchronized List<String> refused() {
        return List.copyOf(refused);
    }

    /** The files that were read and why. */
    synchronized List<FileToRead> toRead() {
        return toRead;
    }

    /** Files that are gone; their rows stay. */
    synchronized List<String> absent() {
        return absent;
    }

    /** The service dates that were rebuilt. */
    synchronized List<ChangedDate> changedDates() {
        return changedDates;
    }

    /** Why the star was computed from all rows; empty where only touched units were computed, or nothing. */
    synchronized List<String> wholeReasons() {
        return wholeReasons;
    }

    /** The same as a sentence for people. */
    Optional<String> whole() {
        return Optional.of(wholeReasons())
                .filter(reasons -> !reasons.isEmpty())
                .map(reasons -> "Computed whole, because " + String.join("; ", reasons) + ".");
    }

    /** Files whose bytes count under another name. */
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

    /** How many workbooks were written. */
    synchronized int workbooks() {
        return issues.stream().mapToInt(issue -> issue.rewritten().size()).sum();
    }

    /** Periods whose issue no longer says what the data say. */
    synchronized List<String> outdated() {
        return List.copyOf(outdated);
    }

    /** How many workbooks were delivered. */
    synchronized int delivered() {
        return delivered;
    }

    /** How many of those were mailed, too. */
    synchronized int mailed() {
        return mailed;
    }
}
