package health.cx.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What goes wrong with bills: at most one thing a line, and now and then the visit's number is missing throughout. */
final class BillDirt {

    private static final Odds KINDS =
            Odds.of("- 99390, duplicate 150, late 150, corrected 150, bad-date 60, bad-code 60, unknown 10");
    private static final List<String> BAD_DATES = List.of("2025-02-30", "31.04.2025", "2024-13-01", "0000-00-00");
    private static final List<String> BAD_ENTRIES = List.of("chrge", "PMT", "adj", "?");
    private static final double WITHOUT_VISIT = 0.005;

    private final LocalDate until;
    private final Dice dice;
    private final Tally tally;
    private final Mishaps mishaps;

    BillDirt(LocalDate until, Dice dice, Tally tally, Mishaps mishaps) {
        this.until = until;
        this.dice = dice;
        this.tally = tally;
        this.mishaps = mishaps;
    }

    /** Posts the lines that there are by the day of extraction. */
    void post(Bill bill) {
        boolean withoutVisit = dice.chance(WITHOUT_VISIT);
        for (BillLine line : bill.lines()) {
            if (!line.postedOn().isAfter(until)) {
                Row row = line.row(bill.visit(), until);
                post(withoutVisit ? byPatient(row, bill.visit()) : row, line, bill.visit());
            }
        }
    }

    private Row byPatient(Row row, Visit visit) {
        tally.count(Dirt.BILL_LINE_WITHOUT_VISIT);
        return row.set("visit_id", null).set("patient_id", visit.patient().id()).set("service_date", visit.date());
    }

    private void post(Row row, BillLine line, Visit visit) {
        switch (KINDS.draw(dice)) {
            case "duplicate" -> mishaps.twice(Dirt.DUPLICATE_BILL_LINE, row);
            case "late" -> mishaps.late(Dirt.LATE_BILL_LINE, row);
            case "corrected" -> corrected(row, line);
            case "bad-date" -> mishaps.spoiled(Dirt.BAD_DATE_BILL_LINE, row, "posted_on", dice.pick(BAD_DATES));
            case "bad-code" -> mishaps.spoiled(Dirt.BAD_CODE_BILL_LINE, row, "entry", dice.pick(BAD_ENTRIES));
            case "unknown" -> mishaps.spoiled(Dirt.UNKNOWN_PRACTICE_BILL_LINE, row, "practice_id", unknown(visit));
            default -> mishaps.none(row);
        }
    }

    /** First typed with twice the amount; the current version is the true one. */
    private void corrected(Row row, BillLine line) {
        if (line.cents() == 0) {
            mishaps.none(row);
        } else {
            Row wrong = row.copy().set("amount", BigDecimal.valueOf(line.cents() * 2, 2));
            mishaps.corrected(Dirt.CORRECTED_BILL_LINE, wrong, row, dice.between(2, 20));
        }
    }

    private static String unknown(Visit visit) {
        return visit.practice().unknownId();
    }
}
