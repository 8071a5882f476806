package health.cx.recompute;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An invitation to answer, with the visit it asks about. */
record Invitation(
        String practice,
        String id,
        @Nullable String visitId,
        @Nullable Visit visit,
        LocalDate sentOn,
        @Nullable String disposition) {

    static Invitation of(Row row, VisitLog visits) {
        String practice = row.required("practice_id");
        String visit = row.text("visit_id");
        return new Invitation(
                practice,
                row.required("invitation_id"),
                visit,
                visits.of(practice, visit, null, null),
                Objects.requireNonNull(row.date("sent_on")),
                row.text("disposition"));
    }

    boolean eligible() {
        return !"ineligible".equals(disposition) && !"deceased".equals(disposition);
    }

    YearMonth month() {
        return visit == null ? YearMonth.from(sentOn) : visit.month();
    }
}
