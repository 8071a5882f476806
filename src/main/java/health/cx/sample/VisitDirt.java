package health.cx.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** What goes wrong with visits on their way into the files: at most one thing a visit. */
final class VisitDirt {

    private static final Odds KINDS = Odds.of("- 98790, duplicate 200, late 300, corrected 300, impossible 200, "
            + "bad-date 95, bad-code 95, unknown 20");
    private static final List<String> BAD_CLOCKS =
            List.of("2025-02-30T09:00", "31.04.2025 10:15", "2024-13-01T08:45", "2025-06-31T25:10", "tomorrow");
    private static final List<String> BAD_STATUS = List.of("complete", "DONE", "arrivd", "x");
    private static final int LATE_DAYS = 92;

    private final LocalDate until;
    private final Dice dice;
    private final Tally tally;
    private final Consumer<Row> out;

    VisitDirt(LocalDate until, Dice dice, Tally tally, Consumer<Row> out) {
        this.until = until;
        this.dice = dice;
        this.tally = tally;
        this.out = out;
    }

    void log(Visit visit) {
        if (visit.date().isAfter(until)) {
            out.accept(visit.row(until));
            return;
        }
        Row row = visit.row(visit.date());
        switch (KINDS.draw(dice)) {
            case "duplicate" -> duplicate(row);
            case "late" -> late(row, visit.date().plusDays(LATE_DAYS));
            case "corrected" -> corrected(row, visit.date().plusDays(dice.between(1, 20)));
            case "impossible" -> impossible(row, visit.clocks());
            case "bad-date" -> spoiled("dirt-bad-date-visit", row, clock(visit), dice.pick(BAD_CLOCKS));
            case "bad-code" -> spoiled("dirt-bad-code-visit", row, "status", dice.pick(BAD_STATUS));
            case "unknown" ->
                spoiled(
                        "dirt-unknown-practice-visit",
                        row,
                        "practice_id",
                        visit.practice().unknownId());
            default -> out.accept(row);
        }
    }

    private void duplicate(Row row) {
        tally.count("dirt-duplicate-visit");
        out.accept(row);
        out.accept(row);
    }

    private void late(Row row, LocalDate day) {
        if (!day.isAfter(until)) {
            tally.count("dirt-late-visit");
        }
        out.accept(day.isAfter(until) ? row : row.recordedOn(day).set("recorded_at", day.atTime(17, 30)));
    }

    /** First exported while still booked, or with another patient type; put right some days later. */
    private void corrected(Row row, LocalDate day) {
        if (!day.isAfter(until)) {
            tally.count("dirt-corrected-visit");
            boolean booked = row.get("scheduled_at") != null && dice.chance(0.5);
            out.accept(booked ? stillBooked(row.copy()) : otherType(row.copy()));
            out.accept(row.recordedOn(day).set("recorded_at", day.atTime(17, 30)));
        } else {
            out.accept(row);
        }
    }

    private void impossible(Row row, Clocks clocks) {
        LocalDateTime arrived = clocks.arrived();
        LocalDateTime left = clocks.checkedOut();
        if (arrived != null && left != null && clocks.providerOut() != null) {
            tally.count("dirt-impossible-clock");
            boolean before = dice.chance(0.5);
            row.set(before ? "provider_in_at" : "checked_out_at", impossible(clocks, before));
        }
        out.accept(row);
    }

    private static LocalDateTime impossible(Clocks clocks, boolean before) {
        return before
                ? Clocks.known(clocks.arrived()).minusMinutes(15)
                : Clocks.known(clocks.providerOut()).minusMinutes(10);
    }

    private void spoiled(String code, Row row, String column, String value) {
        tally.count(code);
        out.accept(row.set(column, value));
    }

    private static String clock(Visit visit) {
        return visit.clocks().scheduled() == null ? "arrived_at" : "scheduled_at";
    }

    private static Row stillBooked(Row row) {
        List.of("arrived_at", "checked_in_at", "roomed_at", "provider_in_at", "provider_out_at", "checked_out_at")
                .forEach(clock -> row.set(clock, null));
        return row.set("status", "booked");
    }

    private static Row otherType(Row row) {
        return row.set("patient_type", "acute".equals(row.get("patient_type")) ? "chronic" : "acute");
    }
}
