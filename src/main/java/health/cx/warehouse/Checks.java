package health.cx.warehouse;

import java.util.ArrayList;
import java.util.List;

/** Data checks on what was built: each is a query that returns the offending rows; any row stops the publish. */
public final class Checks {

    private static final List<String> NAMES = List.of(
            "unbalanced_lines",
            "unbalanced_charges",
            "lost_visits",
            "lost_billing_lines",
            "lost_invitations",
            "lost_answers",
            "lost_follow_ups",
            "lost_feedback",
            "lost_hand_offs",
            "lost_experience",
            "doubled_facts",
            "unaccounted_facts",
            "key_collisions",
            "doubled_dimension_keys",
            "overlapping_history");

    private final Warehouse warehouse;

    /** The checks of a warehouse. */
    public Checks(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * A check that found something.
     *
     * @param check its name; the file of that name says what must hold
     * @param rows how many rows offend
     */
    public record Finding(String check, long rows) {}

    /** The checks that found something; empty when the build may be published. */
    public List<Finding> run() {
        List<Finding> findings = new ArrayList<>();
        for (String name : NAMES) {
            long rows = warehouse.list("check/" + name, row -> true).size();
            if (rows > 0) {
                findings.add(new Finding(name, rows));
            }
        }
        return findings;
    }
}
