package health.cx.job;

import health.cx.evaluate.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The measures of the committed dictionary, for tests elsewhere. */
public final class Measures {

    private static final Path COMMITTED = Path.of("jobs/measures.yaml");

    private static final String NAMES = """
                    greeted staff_helpful knew_history seen_within_15 explained listened respect compassion \
                    results_followed_up knew_whom_to_call checkout_smooth bill_as_expected rating_provider recommend \
                    touchpoint_1 touchpoint_2 touchpoint_3 touchpoint_4 touchpoint_5 touchpoint_6 touchpoint_7 \
                    customer_experience_index patient_experience_index \
                    visits_completed no_show_rate left_unseen_rate wait_to_be_seen_minutes arrival_to_check_in_minutes \
                    roomed_wait_minutes roomed_to_provider_minutes minutes_with_provider checkout_minutes \
                    cycle_time_minutes days_from_booking charges_total billing_accuracy denial_rate refund_rate \
                    estimate_overrun_rate days_to_settle""";

    private static final Set<String> FORTY = Set.of(NAMES.split("\\s+"));

    private Measures() {}

    /** In the dictionary's order. */
    public static List<Measure> committed() {
        return MeasureDictionary.read(COMMITTED, "en").measures();
    }

    /** Forty of them: fourteen items with the touchpoints and indices that are made of them, and seventeen of logs and bills. */
    public static List<Measure> forty(Path folder) throws IOException {
        List<String> all = Files.readAllLines(COMMITTED);
        int items = IntStream.range(0, all.size())
                .filter(i -> all.get(i).startsWith("items:"))
                .findFirst()
                .orElseThrow();
        List<String> shorter = IntStream.range(0, all.size())
                .filter(i -> i < items || isAmong(all.get(i)))
                .mapToObj(all::get)
                .toList();
        List<Measure> forty = MeasureDictionary.read(Files.write(folder.resolve("measures.yaml"), shorter), "en")
                .measures();
        if (forty.size() != FORTY.size()) {
            throw new IllegalStateException(forty.size() + " measures");
        }
        return forty;
    }

    private static boolean isAmong(String line) {
        return line.startsWith("  - {id: ")
                ? FORTY.contains(line.split("[ ,:{]+", 5)[3])
                : !line.matches("(follow_ups|feedback|hand_offs):.*");
    }
}
