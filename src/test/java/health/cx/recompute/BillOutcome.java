package health.cx.recompute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a bill.
 *
 * @param rightTheFirstTime of a bill with a statement: nothing was put right after it
 * @param clean of a bill with a statement: nothing was denied or put right
 * @param overran of a bill with an estimate: it came out far above
 * @param settlement null without a statement
 */
record BillOutcome(
        boolean stated,
        boolean rightTheFirstTime,
        boolean clean,
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
                stated && bill.clean(),
                bill.paid(),
                bill.refunded(),
                estimated,
                estimated && bill.overran(),
                stated ? bill.settlement(newest) : null);
    }
}
