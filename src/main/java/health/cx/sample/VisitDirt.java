package health.cx.sample;

import java.time.LocalDate;
import java.util.List;

/** What goes wrong with visits: at most one thing each, and nothing with those that are still to come. */
final class VisitDirt {

    private static final Odds KINDS = Odds.of("- 98790, duplicate 200, late 300, corrected 300, impossible 200, "
            + "bad-date 95, bad-code 95, unknown 20");
    private static final List<String> BAD_CLOCKS =
            List.of("2025-02-30T09:00", "31.04.2025 10:15", "2024-13-01T08:45", "2025-06-31T25:10", "tomorrow");
    private static final List<String> BAD_STATUS = List.of("complete", "DONE", "arrivd", "x");
    private static final List<String> CLOCKS_OF_THE_DAY =
            List.of("arrived_at", "checked_in_at", "roomed_at", "provider_in_at", "provider_out_at", "checked_out_at");

    private final LocalDate until;
    private final Dice dice;
    private final Mishaps mishaps;

    VisitDirt(LocalDate until, Dice dice, Mishaps mishaps) {
        this.until = until;
        this.dice = dice;
        this.mishaps = mishaps;
    }

    void log(Visit visit) {
        if (visit.date().isAfter(until)) {
            mishaps.none(visit.row(until));
        } else {
            log(visit, visit.row(visit.date()));
        }
    }

    private void log(Visit visit, Row row) {
        switch (KINDS.draw(dice)) {
            case "duplicate" -> mishaps.twice(Dirt.DUPLICATE_VISIT, row);
            case "late" -> mishaps.late(Dirt.LATE_VISIT, row);
            case "corrected" -> mishaps.corrected(Dirt.CORRECTED_VISIT, wrong(row.copy()), row, dice.between(1, 20));
            case "impossible" -> impossible(row, visit.clocks());
            case "bad-date" -> mishaps.spoiled(Dirt.BAD_DATE_VISIT, row, clock(visit), dice.pick(BAD_CLOCKS));
            case "bad-code" -> mishaps.spoiled(Dirt.BAD_CODE_VISIT, row, "status", dice.pick(BAD_STATUS));
            case "unknown" -> mishaps.spoiled(Dirt.UNKNOWN_PRACTICE_VISIT, row, "practice_id", unknown(visit));
            default -> mishaps.none(row);
        }
    }

    private void impossible(Row row, Clocks clocks) {
        boolean whole = clocks.providerOut() != null && clocks.checkedOut() != null;
        if (!whole) {
            mishaps.none(row);
        } else if (dice.chance(0.5)) {
            Object before = Clocks.known(clocks.arrived()).minusMinutes(15);
            mishaps.spoiled(Dirt.IMPOSSIBLE_CLOCK, row, "provider_in_at", before);
        } else {
            Object before = Clocks.known(clocks.providerOut()).minusMinutes(10);
            mishaps.spoiled(Dirt.IMPOSSIBLE_CLOCK, row, "checked_out_at", before);
        }
    }

    /** First exported while it was still booked, or with another patient type. */
    private Row wrong(Row row) {
        if (row.get("scheduled_at") != null && dice.chance(0.5)) {
            CLOCKS_OF_THE_DAY.forEach(clock -> row.set(clock, null));
            return row.set("status", "booked");
        }
        return row.set("patient_type", "acute".equals(row.get("patient_type")) ? "chronic" : "acute");
    }

    private static String clock(Visit visit) {
        return visit.clocks().scheduled() == null ? "arrived_at" : "scheduled_at";
    }

    private static String unknown(Visit visit) {
        return visit.practice().unknownId();
    }
}
