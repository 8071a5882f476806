package health.cx.sample;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a correct evaluation says of a practice: of which measure, against what, which verdict, and why. */
record Claim(String measure, String against, String verdict, String because) {

    private static final String WAIT = "wait_to_be_seen_minutes";
    private static final String ACCURACY = "billing_accuracy";
    private static final String PEERS = "peers";
    private static final String PREVIOUS = "previous";
    private static final String LAST_YEAR = "same-period-last-year";
    private static final String BETTER = "better";
    private static final String WORSE = "worse";
    private static final String NOTHING = "no reliable difference";

    static List<Claim> of(Role role) {
        return switch (role) {
            case WAITS_CUT ->
                List.of(
                        new Claim(WAIT, PREVIOUS, BETTER, "the median wait fell from about 30 to 14 minutes"),
                        new Claim(WAIT, LAST_YEAR, BETTER, "the median wait fell from about 30 to 14 minutes"),
                        new Claim("touchpoint_3", PREVIOUS, BETTER, "patients notice the shorter wait"),
                        new Claim("touchpoint_3", LAST_YEAR, BETTER, "patients notice the shorter wait"));
            case BILLS_CORRECTED ->
                List.of(
                        new Claim(ACCURACY, PREVIOUS, WORSE, "bills right the first time fell from about 97 to 85 %"),
                        new Claim(ACCURACY, LAST_YEAR, WORSE, "bills right the first time fell from about 97 to 85 %"),
                        new Claim(ACCURACY, PEERS, WORSE, "the others have about 97 %"),
                        new Claim("touchpoint_7", LAST_YEAR, WORSE, "patients notice wrong bills: about 8 points"));
            case SICKER_PATIENTS -> sameCare();
            case TOO_SMALL ->
                List.of(new Claim(
                        "",
                        "",
                        "not enough data",
                        "5 to 9 respondents in any 12 months: no verdict on a survey measure"));
            case SEASONAL_SWING ->
                List.of(
                        new Claim(
                                WAIT,
                                LAST_YEAR,
                                NOTHING,
                                "waits are longer every winter and the same from year to year"),
                        new Claim("touchpoint_3", LAST_YEAR, NOTHING, "it follows the waits and has no trend"));
            case LESS_COMPASSION ->
                List.of(
                        new Claim("touchpoint_5", PEERS, WORSE, "8 to 10 points lower from the first day to the last"),
                        new Claim("touchpoint_5", PREVIOUS, NOTHING, "it has always been so"),
                        new Claim("touchpoint_5", LAST_YEAR, NOTHING, "it has always been so"));
            case ORDINARY ->
                List.of(new Claim(
                        "", "", NOTHING, "nothing planted: what is left is chance and what others have planted"));
        };
    }

    /** Not of the seventh touchpoint: there the wrong bills of another practice pull the peers' average down. */
    private static List<Claim> sameCare() {
        Stream<String> touchpoints = IntStream.rangeClosed(1, 6).mapToObj(i -> "touchpoint_" + i);
        return Stream.concat(touchpoints, Stream.of("rating_provider"))
                .map(measure -> new Claim(
                        measure,
                        PEERS,
                        NOTHING,
                        "about 4 points lower on average by sicker patients alone: the same once adjusted"))
                .toList();
    }
}
