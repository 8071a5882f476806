package health.cx.recompute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of a bill with the visit that it belongs to. */
record BillLine(
        String practice,
        String id,
        @Nullable Visit visit,
        @Nullable LocalDate serviceDate,
        LocalDate postedOn,
        String entry,
        BigDecimal amount,
        @Nullable String payer,
        @Nullable String payerClass,
        @Nullable String corrects,
        @Nullable BigDecimal estimate,
        @Nullable LocalDate statementOn) {

    static BillLine of(Row row, VisitLog visits, Payers payers) {
        String practice = row.required("practice_id");
        LocalDate day = row.date("service_date");
        return new BillLine(
                practice,
                row.required("line_id"),
                visits.of(practice, row.text("visit_id"), row.text("patient_id"), day),
                day,
                Objects.requireNonNull(row.date("posted_on")),
                row.required("entry"),
                Objects.requireNonNull(row.number("amount")),
                row.text("payer_id"),
                payers.classOf(row),
                row.text("corrects_line_id"),
                row.number("estimate_amount"),
                row.date("statement_on"));
    }

    boolean is(String kind) {
        return entry.equals(kind);
    }

    boolean charge() {
        return is("charge");
    }

    boolean selfPaid() {
        return "self_pay".equals(payerClass);
    }

    boolean repairs() {
        return is("correction") || is("refund") || is("void");
    }

    /** The month of its visit, else of its own service date, else none. */
    @Nullable
    YearMonth month() {
        if (visit != null) {
            return visit.month();
        }
        return serviceDate == null ? null : YearMonth.from(serviceDate);
    }
}
