package health.cx.job;

import health.cx.source.Expectation;
import health.cx.source.Subject;
import health.cx.warehouse.Drift;
import health.cx.warehouse.Ledger;
import health.cx.warehouse.Warehouse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Holds the files of a run against what the job file expects of them. */
final class Expectations {

    private final Map<Subject, Expectation> expected;
    private final Instant now;
    private final Ledger ledger;
    private final Drift drift;
    private final RunResult result;

    Expectations(Setup setup, Warehouse warehouse, RunResult result) {
        this.expected = setup.job().expect();
        this.now = setup.run().startedAt();
        this.ledger = new Ledger(warehouse);
        this.drift = new Drift(warehouse);
        this.result = result;
    }

    /** Warns of subjects of which no new file has come for longer than expected, or none ever; what this run reads has come. */
    void judgeLateness(Collection<Subject> arrived) {
        Map<String, Instant> newest = drift.newest();
        arrived.forEach(subject -> newest.put(subject.id(), now));
        expected.forEach((subject, expectation) -> {
            Duration every = expectation.every();
            Instant last = newest.get(subject.id());
            if (every != null && last == null) {
                result.warn("No file of " + subject.id() + " has ever come; one is expected every " + every.toDays()
                        + " days.");
            } else if (every != null && last != null && last.plus(every).isBefore(now)) {
                result.warn("No new file of " + subject.id() + " has come for "
                        + Duration.between(last, now).toDays() + " days; one is expected every " + every.toDays()
                        + ".");
            }
        });
    }

    /** Warns of files, or holds them, that are much smaller than usual or have other contents. */
    void judgeFiles() {
        expected.forEach((subject, expectation) -> odd(subject, expectation).forEach((file, words) -> {
            if (expectation.hold()) {
                ledger.hold(file);
                result.hold(words + " Correct the file, or the job file's 'expect', and run again.");
            } else {
                result.warn(words);
            }
        }));
    }

    /** The files that are otherwise, each with a sentence. */
    private Map<String, String> odd(Subject subject, Expectation expectation) {
        Map<String, String> odd = new LinkedHashMap<>();
        Double least = expectation.rows();
        if (least != null) {
            drift.rows(subject).stream()
                    .filter(rows -> rows.lines() < least * rows.usual())
                    .forEach(rows -> odd.put(rows.file(), words(rows)));
        }
        Double most = expectation.shares();
        if (most != null) {
            drift.shares(subject, most).forEach(share -> odd.putIfAbsent(share.file(), words(share)));
        }
        return odd;
    }

    private static String words(Drift.Rows rows) {
        return String.format(
                Locale.ROOT,
                "%s has %,d lines; files of its kind have %,.0f.",
                rows.file(),
                rows.lines(),
                rows.usual());
    }

    private static String words(Drift.Share share) {
        String content =
                share.content().startsWith("(") ? share.content().replaceAll("[()]", "") : "'" + share.content() + "'";
        return String.format(
                Locale.ROOT,
                "%s: %s is %s in %.1f %% of the rows; in the files before it was in %.1f %%.",
                share.file(),
                share.column(),
                content,
                100 * share.now(),
                100 * share.before());
    }
}
