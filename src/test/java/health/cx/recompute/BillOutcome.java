package health.cx.recompute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a bill.
 *
 * @param rightTheFirstTime of a bill with a statement: nothing was put right after it
 * @param overran of a bill with an estimate: it came out far above
 * @param settlement null without a statement
 */
record BillOutcome(
        boolean stated,
        boolean rightTheFirstTime,
        boolean paid,
        boolean refunded,
        boolean estimated,
        boolean overran,
        @Nullable Lifetime settlement) {

    static BillOutcome of(Bill bill, LocalDate newest) {
        boolean stated = bill.stated();
        boolean estimated = bill.estimated();
        return new BillOutcome(
                stated,
                stated && bill.rightTheFirstTime(),
                bill.paid(),
                bill.refunded(),
                estimated,
                estimated && bill.overran(),
                stated ? bill.settlement(newest) : null);
    }
}
