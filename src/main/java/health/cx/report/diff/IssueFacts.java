package health.cx.report.diff;

import health.cx.report.Manifest;

/**
 * Which issue it is.
 *
 * @param name as people name it
 * @param period its label
 * @param issue the how many-th of its period it is
 * @param reason why it was written
 * @param run the last run that found it to be what the data say
 * @param dataUntil the last day of its data
 * @param whole whether each reader's folder could be written whole
 */
public record IssueFacts(
        String name, String period, int issue, String reason, String run, String dataUntil, boolean whole) {

    static IssueFacts of(NamedIssue named) {
        Manifest manifest = named.issue().manifest();
        return new IssueFacts(
                named.name(),
                manifest.period(),
                manifest.issue(),
                manifest.reason(),
                manifest.run(),
                manifest.dataUntil(),
                manifest.isWhole());
    }
}
