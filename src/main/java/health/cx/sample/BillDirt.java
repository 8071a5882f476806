package health.cx.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What goes wrong with bills on their way into the files: at most one thing a line. */
final class BillDirt {

    private static final Odds KINDS =
            Odds.of("- 99390, duplicate 150, late 150, corrected 150, bad-date 60, bad-code 60, unknown 10");
    private static final List<String> BAD_DATES = List.of("2025-02-30", "31.04.2025", "2024-13-01", "0000-00-00");
    private static final List<String> BAD_ENTRIES = List.of("chrge", "PMT", "adj", "?");
    private static final double WITHOUT_VISIT = 0.005;
    private static final int LATE_DAYS = 92;

    private final LocalDate until;
    private final Dice dice;
    private final Tally tally;
    private final Consumer<Row> out;

    BillDirt(LocalDate until, Dice dice, Tally tally, Consumer<Row> out) {
        this.until = until;
        this.dice = dice;
        this.tally = tally;
        this.out = out;
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
        tally.count("dirt-bill-line-without-visit-id");
        return row.set("visit_id", null).set("patient_id", visit.patient().id()).set("service_date", visit.date());
    }

    private void post(Row row, BillLine line, Visit visit) {
        LocalDate posted = line.postedOn();
        switch (KINDS.draw(dice)) {
            case "duplicate" -> duplicate(row);
            case "late" -> late(row, posted.plusDays(LATE_DAYS));
            case "corrected" -> corrected(row, line, posted.plusDays(dice.between(2, 20)));
            case "bad-date" -> spoiled("dirt-bad-date-bill-line", row, "posted_on", dice.pick(BAD_DATES));
            case "bad-code" -> spoiled("dirt-bad-code-bill-line", row, "entry", dice.pick(BAD_ENTRIES));
            case "unknown" ->
                spoiled(
                        "dirt-unknown-practice-bill-line",
                        row,
                        "practice_id",
                        visit.practice().unknownId());
            default -> out.accept(row);
        }
    }

    private void duplicate(Row row) {
        tally.count("dirt-duplicate-bill-line");
        out.accept(row);
        out.accept(row);
    }

    private void late(Row row, LocalDate day) {
        if (!day.isAfter(until)) {
            tally.count("dirt-late-bill-line");
        }
        out.accept(day.isAfter(until) ? row : row.recordedOn(day).set("recorded_at", day.atTime(18, 0)));
    }

    /** First typed with another amount, the payments included; the current version is the true one. */
    private void corrected(Row row, BillLine line, LocalDate day) {
        if (line.cents() != 0 && !day.isAfter(until)) {
            tally.count("dirt-corrected-bill-line");
            out.accept(row.copy().set("amount", BigDecimal.valueOf(line.cents() * 2, 2)));
            out.accept(row.recordedOn(day).set("recorded_at", day.atTime(18, 0)));
        } else {
            out.accept(row);
        }
    }

    private void spoiled(String code, Row row, String column, String value) {
        tally.count(code);
        out.accept(row.set(column, value));
    }
}
