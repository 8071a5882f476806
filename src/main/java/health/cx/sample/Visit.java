package health.cx.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A visit as it truly was; the files may tell it otherwise. */
record Visit(
        Practice practice,
        String id,
        @Nullable String providerId,
        Patient patient,
        Clocks clocks,
        String status,
        String mode,
        String type,
        String arrivalState,
        String limitedOptions,
        String acquisition,
        @Nullable LocalDate followUpDue) {

    static final String COMPLETED = "completed";
    static final String LEFT = "left_unseen";

    LocalDate date() {
        return clocks.start().toLocalDate();
    }

    boolean completed() {
        return status.equals(COMPLETED);
    }

    boolean inPain() {
        return arrivalState.contains("in_pain");
    }

    long waited() {
        return clocks.wait(Clocks.known(clocks.providerIn()));
    }

    long minutesWithProvider() {
        return ChronoUnit.MINUTES.between(Clocks.known(clocks.providerIn()), end());
    }

    /** When the provider was done. */
    LocalDateTime end() {
        return Clocks.known(clocks.providerOut());
    }

    Row row(LocalDate recordedOn) {
        return Row.of(Subject.VISITS, recordedOn)
                .set("visit_id", id)
                .set("practice_id", practice.id())
                .set("provider_id", providerId)
                .set("patient_id", patient.id())
                .set("booked_at", clocks.booked())
                .set("scheduled_at", clocks.scheduled())
                .set("arrived_at", clocks.arrived())
                .set("checked_in_at", clocks.checkedIn())
                .set("roomed_at", clocks.roomed())
                .set("provider_in_at", clocks.providerIn())
                .set("provider_out_at", clocks.providerOut())
                .set("checked_out_at", clocks.checkedOut())
                .set("status", status)
                .set("mode", mode)
                .set("patient_type", type)
                .set("arrival_state", arrivalState)
                .set("limited_options", limitedOptions)
                .set("acquisition", acquisition)
                .set("follow_up_due_on", followUpDue);
    }
}
