package health.cx.job;

import health.cx.source.JobFile;
import health.cx.warehouse.Ledger;
import java.util.List;
import java.util.Locale;

/** Judges the share of rejected lines of each file by the job file's two thresholds. */
final class RejectShares {

    private final JobFile job;
    private final Ledger ledger;

    RejectShares(JobFile job, Ledger ledger) {
        this.job = job;
        this.ledger = ledger;
    }

    /** Warns of files over {@code rejects.warn}; holds new ones back that are over {@code rejects.fail}. */
    void judge(RunResult result) {
        List<Ledger.Account> over = ledger.accounts().stream()
                .filter(account -> account.rejectedShare() > job.rejectsWarn())
                .toList();
        for (Ledger.Account account : over) {
            if (account.fresh() && account.rejectedShare() > job.rejectsFail()) {
                ledger.hold(account.file());
                result.hold(words(account) + ", more than the " + percent(job.rejectsFail())
                        + " that the job allows. The rejected lines stand in the rejects folder: correct them and hand"
                        + " them to cx replay, or correct the file or its source file and run again.");
            } else {
                result.warn(words(account) + ", more than " + percent(job.rejectsWarn()) + ".");
            }
        }
    }

    private static String words(Ledger.Account account) {
        return account.file() + " has " + account.rejected() + " rejected of " + account.read() + " lines ("
                + percent(account.rejectedShare()) + ")";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
