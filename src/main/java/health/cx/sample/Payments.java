package health.cx.sample;

import java.time.LocalDate;

/** Who pays what, and when: most bills are settled 10 to 80 days after the visit. */
final class Payments {

    private static final double NEVER_SETTLED = 0.04;
    private static final double CONTRACTUAL = 0.4;

    private final Dice dice;

    Payments(Dice dice) {
        this.dice = dice;
    }

    /** Pays what is open, whatever mistakes were made before. */
    void settle(Bill bill, LocalDate billed) {
        boolean denied = bill.lines().stream().anyMatch(line -> line.denial() != null);
        boolean settles = !dice.chance(NEVER_SETTLED);
        long share = shareOf(bill);
        if (!bill.visit().patient().selfPay()) {
            insurer(bill, billed.plusDays(denied ? 25 : 0), bill.balance() - share, denied, settles || share > 0);
        }
        if (share > 0 && settles) {
            patient(bill, billed, share);
        }
    }

    /** What the patient owes: all that there is without an insurer. */
    private static long shareOf(Bill bill) {
        return bill.visit().patient().selfPay()
                ? bill.balance()
                : bill.lines().stream()
                        .mapToLong(line ->
                                line.charge() == null ? 0 : line.charge().patientDue())
                        .sum();
    }

    private void insurer(Bill bill, LocalDate billed, long due, boolean denied, boolean settles) {
        LocalDate paid = billed.plusDays(dice.between(4, 38));
        long off = dice.chance(CONTRACTUAL) ? due * dice.between(2, 6) / 20 : 0;
        boolean writtenOff = denied && dice.chance(0.2);
        bill.adjustment(paid, writtenOff ? due : off);
        if (!writtenOff && settles) {
            bill.payment(paid, bill.visit().patient().payer(), due - off);
        }
    }

    /** One patient in six pays in two instalments. */
    private void patient(Bill bill, LocalDate billed, long share) {
        LocalDate paid = billed.plusDays((long) Math.min(60, 2 + dice.around(14, 0.8)));
        long now = dice.chance(0.16) ? share / 2 : share;
        bill.payment(paid, Bill.PATIENT, now);
        if (now < share) {
            bill.payment(paid.plusDays(dice.between(10, 25)), Bill.PATIENT, share - now);
        }
    }
}
