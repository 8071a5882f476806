package health.cx.clean;

import health.cx.source.Subject;
import health.cx.source.mapping.Line;
import health.cx.source.mapping.Mapping;
import health.cx.source.mapping.Numerals;

/** Reads the charge of a line whatever becomes of the line, so that the charges read can be held against those kept. */
final class Charges {

    private final boolean billing;
    private final int entry;
    private final int amount;
    private final Numerals numerals;
    private final boolean negated;

    Charges(Mapping mapping) {
        Subject subject = mapping.subject();
        this.numerals = mapping.notation().numerals();
        this.negated = mapping.negates("amount");
        this.billing = subject == Subject.BILLING;
        this.entry = subject.indexOf("entry");
        this.amount = subject.indexOf("amount");
    }

    /** The amount in ten-thousandths; 0 where the line is no charge or its amount can't be read. */
    long of(Line.Row row) {
        if (!billing || !"charge".equals(row.values()[entry])) {
            return 0;
        }
        String text = row.values()[amount];
        try {
            long charge = text == null ? 0 : Numbers.decimal(text, numerals);
            return negated ? -charge : charge;
        } catch (Fault e) {
            return 0;
        }
    }
}
