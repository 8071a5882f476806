package health.cx.report.diff;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;

/**
 * What changed between two issues. It is made from their files alone, so that it can show nothing that they don't.
 *
 * @param before which is the earlier issue
 * @param after which is the later issue
 * @param compared how many figures both have
 * @param onlyBefore how many figures are only the earlier one's, of other days or of another period
 * @param onlyAfter how many figures are only the later one's, of other days or of another period
 * @param figures the figures that differ; of one period also those that only one of the two has; by measure
 * @param verdicts the verdicts that differ, by measure
 * @param files the input files that are others
 * @param circumstances what else is another
 * @param practices all practices of either, whether asked for or not; {@code *} for the network's own figures
 * @param measures all measures of either, whether asked for or not
 */
public record IssueDiff(
        IssueFacts before,
        IssueFacts after,
        long compared,
        long onlyBefore,
        long onlyAfter,
        List<FigureChange> figures,
        List<VerdictChange> verdicts,
        List<FileChange> files,
        List<Circumstance> circumstances,
        SortedSet<String> practices,
        SortedSet<String> measures) {

    /**
     * Holds two issues against each other.
     *
     * @throws IOException where a file of theirs is missing, or is not as it was written
     */
    public static IssueDiff of(NamedIssue before, NamedIssue after, Filter filter) throws IOException {
        Inputs was = Inputs.of(before.issue());
        Inputs is = Inputs.of(after.issue());
        List<FileChange> files = FileChanges.between(was, is);
        Causes causes = new Causes(
                before.issue().manifest(),
                after.issue().manifest(),
                new RowCauses(files, was.tellRows() && is.tellRows()).causes());
        FigureChanges figures = new FigureChanges(before.issue(), after.issue(), filter);
        return new IssueDiff(
                IssueFacts.of(before),
                IssueFacts.of(after),
                figures.compared(),
                figures.onlyBefore(),
                figures.onlyAfter(),
                figures.changes(causes),
                VerdictChanges.between(before.issue(), after.issue(), filter, causes),
                files,
                Circumstance.between(before.issue().manifest(), after.issue().manifest()),
                figures.practices(),
                figures.measures());
    }
}
