package health.cx.warehouse;

import health.cx.clean.Outcome;
import java.math.BigDecimal;

/** Counts the lines of a file and the charges on them, by what became of them. */
final class Tally {

    private long read;
    private long rejected;
    private long filtered;
    private long chargesRead;
    private long chargesRejected;
    private long chargesFiltered;

    void add(Outcome outcome) {
        read++;
        chargesRead += outcome.charge();
        if (outcome instanceof Outcome.Rejected) {
            rejected++;
            chargesRejected += outcome.charge();
        } else if (outcome instanceof Outcome.Filtered) {
            filtered++;
            chargesFiltered += outcome.charge();
        }
    }

    long read() {
        return read;
    }

    long rejected() {
        return rejected;
    }

    long filtered() {
        return filtered;
    }

    long chargesRead() {
        return chargesRead;
    }

    long chargesRejected() {
        return chargesRejected;
    }

    long chargesFiltered() {
        return chargesFiltered;
    }

    /** An amount from its ten-thousandths. */
    static BigDecimal money(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }
}
