package health.cx.recompute;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Visits with clocks at the edges of every stage. */
final class HardVisits {

    private static final String COLUMNS = "visit_id,practice_id,patient_id,booked_at,scheduled_at,arrived_at,"
            + "checked_in_at,roomed_at,provider_in_at,provider_out_at,checked_out_at,service_date,"
            + "arrival_to_check_in_minutes,roomed_wait_minutes,wait_to_be_seen_minutes,roomed_to_provider_minutes,"
            + "minutes_with_provider,checkout_minutes,cycle_time_minutes,status,mode,patient_type,arrival_state,limited_options,follow_up_due_on,recorded_at";
    private static final String MINUTES = "         0 14.5 15 15.0001 240 1440 1440.5 -1 long";
    private static final String CHANGES = "2024-03-31 2024-10-27 2025-03-30 2025-10-26 2026-03-29";
    private static final String SECONDS = "0 1 59 300 420 600 890 899 900 901 1200 3600 -1 -60 -900 86340 86400 86401";

    private final HardCases cases;
    private final HardSheet sheet;

    HardVisits(HardCases cases) {
        this.cases = cases;
        sheet = new HardSheet(cases.random(), "visits", COLUMNS, "status", "completed,booked,left_unseen,no_show");
    }

    void add(String practice, String id, String patient, LocalDate day) {
        LocalDateTime scheduled = scheduled(day);
        LocalDateTime arrived = cases.oneIn(60) ? scheduled.plusDays(1) : later(scheduled);
        LocalDateTime checkedIn = later(arrived);
        LocalDateTime roomed = later(checkedIn);
        LocalDateTime in = later(roomed);
        LocalDateTime out = later(in);
        boolean unscheduled = cases.oneIn(6);
        boolean dated = unscheduled && cases.oneIn(3);
        sheet.add(
                "visit_id",
                id,
                "practice_id",
                practice,
                "patient_id",
                patient,
                "booked_at",
                known(booked(scheduled)),
                "scheduled_at",
                unscheduled ? null : cases.oneIn(300) ? "2025-02-30T09:00" : scheduled,
                "arrived_at",
                dated ? null : unscheduled ? arrived : known(arrived),
                "checked_in_at",
                known(checkedIn),
                "roomed_at",
                known(roomed),
                "provider_in_at",
                known(in),
                "provider_out_at",
                known(out),
                "checked_out_at",
                known(later(out)),
                "service_date",
                dated || cases.oneIn(9) ? day : null,
                "arrival_to_check_in_minutes",
                cases.word(MINUTES),
                "roomed_wait_minutes",
                cases.word(MINUTES),
                "wait_to_be_seen_minutes",
                cases.word(MINUTES),
                "roomed_to_provider_minutes",
                cases.word(MINUTES),
                "minutes_with_provider",
                cases.word(MINUTES),
                "checkout_minutes",
                cases.word(MINUTES),
                "cycle_time_minutes",
                cases.word(MINUTES),
                "status",
                cases.word("completed completed completed completed completed left_unseen no_show booked cancelled "),
                "mode",
                cases.word("in_person in_person phone video letter "),
                "patient_type",
                cases.word("wellness elective acute walk-in "),
                "arrival_state",
                cases.word("calm in_pain in_pain;confused elated "),
                "limited_options",
                cases.oneIn(40) ? cases.word("distance finance;urgency none") : null,
                "follow_up_due_on",
                cases.oneIn(3) ? cases.after(day, "1 7 14") : null);
    }

    /** By day; now and then in the night in which the clocks change. */
    private LocalDateTime scheduled(LocalDate day) {
        String change = cases.oneIn(15) ? cases.word(CHANGES) : null;
        return change == null
                ? day.atTime(8 + cases.random().nextInt(8), cases.random().nextInt(60))
                : LocalDate.parse(change)
                        .atTime(1 + cases.random().nextInt(3), cases.random().nextInt(60));
    }

    private LocalDateTime later(LocalDateTime clock) {
        String seconds = cases.oneIn(3) ? cases.word(SECONDS) : null;
        return seconds == null
                ? clock.plusMinutes(cases.random().nextInt(20))
                : clock.plusSeconds(Long.parseLong(seconds));
    }

    private LocalDateTime booked(LocalDateTime scheduled) {
        return scheduled
                .minusDays(cases.random().nextInt(30))
                .plusHours(cases.random().nextInt(9) - 4L);
    }

    private @Nullable Object known(LocalDateTime clock) {
        return cases.oneIn(12) ? cases.word("  25:99 tomorrow") : clock;
    }

    void close(Path folder) throws IOException {
        sheet.close(folder);
    }
}
