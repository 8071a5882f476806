package health.cx.sample;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the bill of a visit as it will once be, beyond the day of extraction. */
final class BillingOffice {

    private static final Odds KINDS = Odds.of("OV1 35, OV2 45, OV3 20");
    private static final Odds EXTRAS = Odds.of("LAB 45, INJ 25, ECG 20, IMG 10");
    private static final Odds DENIALS = Odds.of("D-ELIG 30, D-AUTH 25, D-CODE 25, D-INFO 20");
    private static final Odds MISTAKES = Odds.of("amount 60, twice 22, overpaid 18");
    private static final double NO_STATEMENT = 0.03;
    private static final double SECOND_CHARGE = 0.15;
    private static final double CAUGHT_IN_TIME = 0.01;
    private static final double OVERRUN = 0.05;
    private static final long OVERRUN_CENTS = 45_000;

    private final Truths truths;
    private final Payments payments;
    private final Dice dice;
    private final Ids ids = new Ids("B");

    BillingOffice(Truths truths, Dice dice) {
        this.truths = truths;
        this.payments = new Payments(dice);
        this.dice = dice;
    }

    Bill bill(Visit visit) {
        Bill bill = new Bill(visit, ids);
        LocalDate date = visit.date();
        LocalDate statement = dice.chance(NO_STATEMENT) ? null : date.plusDays(dice.between(3, 15));
        boolean wrong = dice.chance(truths.wrongBills(date)) && statement != null;
        BillLine first = charges(bill, statement, wrong);
        LocalDate billed = statement == null ? date.plusDays(8) : statement;
        if (!visit.patient().selfPay() && dice.chance(0.06)) {
            bill.denial(date.plusDays(dice.between(16, 25)), first, DENIALS.draw(dice));
        }
        payments.settle(bill, billed);
        return bill;
    }

    private BillLine charges(Bill bill, @Nullable LocalDate statement, boolean wrong) {
        LocalDate posted = bill.visit().date().plusDays(dice.between(0, 1));
        boolean selfPay = bill.visit().patient().selfPay();
        boolean overrun = selfPay && dice.chance(OVERRUN);
        long price = price(KINDS.draw(dice)) + (overrun ? OVERRUN_CENTS + 5_000 : 0);
        Long estimate = selfPay ? (Long) (overrun ? price - OVERRUN_CENTS : estimate(price)) : null;
        long share = selfPay ? price : dice.chance(0.35) ? price * dice.between(2, 4) / 20 : 0;
        String mistake = wrong ? MISTAKES.draw(dice) : "";
        boolean caught = !wrong && statement != null && dice.chance(CAUGHT_IN_TIME);
        long error = caught || mistake.equals("amount") ? error(price) : 0;
        BillLine.Charge charge = new BillLine.Charge(overrun ? "PRC" : code(price), estimate, share, statement);
        BillLine first = bill.charge(posted, price + error, charge);
        if (dice.chance(SECOND_CHARGE)) {
            String extra = EXTRAS.draw(dice);
            bill.charge(posted, price(extra), new BillLine.Charge(extra, null, 0, statement));
        }
        if (caught && statement != null) {
            bill.correction(statement.minusDays(1), first, -error);
        } else if (wrong && statement != null) {
            bill.markWrong();
            putRight(bill, first, mistake, error, statement);
        }
        return first;
    }

    /** Mistakes that the patient has seen: put right 8 to 60 days after the statement. */
    private void putRight(Bill bill, BillLine first, String mistake, long error, LocalDate statement) {
        LocalDate day = statement.plusDays(dice.between(8, 60));
        switch (mistake) {
            case "amount" -> bill.correction(day, first, -error);
            case "twice" -> bill.voided(day, bill.charge(first.postedOn(), first.cents(), again(first)));
            default -> {
                long over = 1_000 + 500L * dice.between(0, 8);
                bill.payment(statement.plusDays(dice.between(4, 7)), Bill.PATIENT, over);
                bill.refund(day, over);
            }
        }
    }

    private static BillLine.Charge again(BillLine first) {
        BillLine.Charge charge = Objects.requireNonNull(first.charge());
        return new BillLine.Charge(charge.procedure(), null, 0, charge.statementOn());
    }

    /** Mostly too much, sometimes too little, never more than two thirds. */
    private long error(long price) {
        long size = price * dice.between(3, 10) / 15;
        return dice.chance(0.7) ? size : -size;
    }

    private long estimate(long price) {
        return price * dice.between(90, 108) / 100;
    }

    private static long price(String procedure) {
        return switch (procedure) {
            case "OV1" -> 9_000;
            case "OV2" -> 13_500;
            case "OV3" -> 19_000;
            case "LAB" -> 4_500;
            case "INJ" -> 6_000;
            case "ECG" -> 8_500;
            default -> 24_000;
        };
    }

    private static String code(long price) {
        return price == 9_000 ? "OV1" : price == 13_500 ? "OV2" : "OV3";
    }
}
