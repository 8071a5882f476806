package health.cx.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** truth.csv: what is planted where, what a correct evaluation says of it, and how much dirt there is. */
final class TruthTable {

    private static final String HEADER = "practice_id,truth,since,measure_id,against,expected,count,description";
    private static final String PREVIOUS = "previous";
    private static final String LAST_YEAR = "same-period-last-year";
    private static final String PEERS = "peers";
    private static final String BETTER = "better";
    private static final String WORSE = "worse";
    private static final String NOTHING = "no reliable difference";

    private final SampleNetwork network;
    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    TruthTable(SampleNetwork network) {
        this.network = network;
    }

    List<String> lines(List<Practice> practices, Tally tally) {
        practices.forEach(this::planted);
        tally.counts()
                .forEach((code, count) ->
                        lines.add(",%s,,,,,%d,rows or responses with this dirt".formatted(code, count)));
        return lines;
    }

    private void planted(Practice practice) {
        switch (practice.role()) {
            case WAITS_CUT -> waitsCut(practice);
            case BILLS_CORRECTED -> billsCorrected(practice);
            case SICKER_PATIENTS -> sicker(practice);
            case TOO_SMALL ->
                add(
                        practice,
                        null,
                        "",
                        "",
                        "not enough data",
                        "2 to 3 visits a week and 5 to 9 respondents in any 12 months: no verdict on any survey measure");
            case SEASONAL_SWING -> seasonal(practice);
            case LESS_COMPASSION -> lessCompassion(practice);
            case ORDINARY ->
                add(
                        practice,
                        null,
                        "",
                        "",
                        NOTHING,
                        "nothing planted: no difference from its past nor from its peers beyond what they have planted");
        }
    }

    private void waitsCut(Practice practice) {
        LocalDate since = network.monthsBeforeEnd(Truths.WAITS_CUT_MONTHS);
        for (String against : List.of(PREVIOUS, LAST_YEAR)) {
            add(
                    practice,
                    since,
                    "wait_to_be_seen_minutes",
                    against,
                    BETTER,
                    "median wait fell from about 30 to 14 minutes");
            add(practice, since, "touchpoint_3", against, BETTER, "patients notice the shorter wait");
        }
    }

    private void billsCorrected(Practice practice) {
        LocalDate since = network.monthsBeforeEnd(Truths.BILLS_CORRECTED_MONTHS);
        for (String against : List.of(PREVIOUS, LAST_YEAR, PEERS)) {
            add(
                    practice,
                    since,
                    "billing_accuracy",
                    against,
                    WORSE,
                    "bills right the first time fell from about 97 % to 85 %");
        }
        add(
                practice,
                since,
                "touchpoint_7",
                LAST_YEAR,
                WORSE,
                "patients notice wrong bills: about 5 points over a full year, fewer in windows that reach back before");
    }

    private void sicker(Practice practice) {
        for (int touchpoint = 1; touchpoint <= 7; touchpoint++) {
            add(
                    practice,
                    null,
                    "touchpoint_" + touchpoint,
                    PEERS,
                    NOTHING,
                    "unadjusted 3 to 5 points lower only because its patients are sicker: adjusted the same");
        }
    }

    private void seasonal(Practice practice) {
        for (String measure : List.of("wait_to_be_seen_minutes", "touchpoint_3")) {
            add(
                    practice,
                    null,
                    measure,
                    LAST_YEAR,
                    NOTHING,
                    "longer waits and more visits every winter: no change from year to year");
        }
    }

    private void lessCompassion(Practice practice) {
        add(practice, null, "touchpoint_5", PEERS, WORSE, "truly 8 to 10 points lower from start to end");
        for (String against : List.of(PREVIOUS, LAST_YEAR)) {
            add(practice, null, "touchpoint_5", against, NOTHING, "always been so");
        }
    }

    private void add(
            Practice practice,
            @Nullable LocalDate since,
            String measure,
            String against,
            String expected,
            String description) {
        String day = since == null ? "" : since.toString();
        String truth = practice.role().truth();
        lines.add(String.join(",", practice.id(), truth, day, measure, against, expected, "", quoted(description)));
    }

    private static String quoted(String text) {
        return text.contains(",") ? '"' + text + '"' : text;
    }
}
