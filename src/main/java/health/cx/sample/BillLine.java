package health.cx.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of a bill; amounts in cents, {@code cents} being the signed change of the balance. */
record BillLine(
        String id,
        LocalDate postedOn,
        String entry,
        long cents,
        String payer,
        @Nullable String corrects,
        @Nullable Charge charge,
        @Nullable Denial denial) {

    /** What only a charge line has; the estimate is for the whole visit and stands on its first charge line. */
    record Charge(
            String procedure,
            @Nullable Long estimate,
            long patientDue,
            @Nullable LocalDate statementOn) {}

    /** What only a denial line has. */
    record Denial(String code, long cents) {}

    /** The line as it stands on a day: a later statement has not been sent yet. */
    Row row(Visit visit, LocalDate until) {
        Row row = Row.of(Subject.BILLING, postedOn)
                .set("line_id", id)
                .set("practice_id", visit.practice().id())
                .set("visit_id", visit.id())
                .set("posted_on", postedOn)
                .set("entry", entry)
                .set("amount", money(cents))
                .set("payer_id", payer)
                .set("corrects_line_id", corrects);
        if (charge != null) {
            row.set("procedure_code", charge.procedure())
                    .set("estimate_amount", charge.estimate() == null ? null : money(charge.estimate()))
                    .set("patient_due", money(charge.patientDue()))
                    .set("statement_on", sent(charge.statementOn(), until));
        }
        if (denial != null) {
            row.set("denial_code", denial.code()).set("denied_amount", money(denial.cents()));
        }
        return row;
    }

    private static @Nullable LocalDate sent(@Nullable LocalDate statement, LocalDate until) {
        return statement == null || statement.isAfter(until) ? null : statement;
    }

    private static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
