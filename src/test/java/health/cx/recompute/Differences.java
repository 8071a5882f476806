package health.cx.recompute;

import health.cx.recompute.Published.Cell;
import health.cx.recompute.Published.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@code measures.csv} says otherwise than the recomputation. */
record Differences(Recomputed recomputed) {

    List<String> of(Published published) {
        List<String> differences = new ArrayList<>();
        Set<Key> expected = new Rows(recomputed).expected(published);
        for (Key key : expected) {
            if (!published.cells().containsKey(key)) {
                differences.add(key + ": missing");
            }
        }
        published.cells().forEach((key, cell) -> {
            String difference = expected.contains(key) ? difference(key, cell, published) : "recomputed nowhere";
            if (difference != null) {
                differences.add(key + ": " + difference);
            }
        });
        return differences;
    }

    private @Nullable String difference(Key key, Cell cell, Published published) {
        Figure figure = recomputed.of(key.scope()).get(key.name());
        if (figure == null) {
            return "recomputed nowhere";
        }
        if (Suppression.of(key.name(), figure)) {
            return cell.hidden() ? null : "must be suppressed (" + figure + "), is " + cell;
        }
        if (cell.hidden() && figure.n() > 0 && shieldsAnother(key, published)) {
            return null;
        }
        if (cell.marker().equals("[c]") || cell.n().isEmpty()) {
            return "need not be suppressed, but is: " + figure;
        }
        if (!figure.equalTo(cell.figure())) {
            return "recomputed " + figure + ", published " + cell.figure();
        }
        if (!cell.marker().equals(marker(key, figure)) && !cell.marker().equals("[low]")) {
            return "marked '" + cell.marker() + "' instead of '" + marker(key, figure) + "': " + figure;
        }
        return null;
    }

    /**
     * Whether there is a figure with too few answers that this one, of the same practice or of the network, could give away,
     * if not itself then with others of its window. Whether as many are hidden as it takes is for the attack to judge.
     */
    private boolean shieldsAnother(Key key, Published published) {
        Scope own = key.scope();
        return recomputed.isAnswer(key.name())
                && published.cells().keySet().stream()
                        .filter(other -> other.name().equals(key.name()))
                        .filter(other -> own.practice().equals(Scope.NETWORK)
                                || own.practice().equals(other.scope().practice()))
                        .anyMatch(other -> Suppression.of(
                                other.name(),
                                recomputed.of(other.scope()).getOrDefault(other.name(), new Figure(null, 0))));
    }

    /** Not available, or provisional; a small base is marked where neither is. */
    private String marker(Key key, Figure figure) {
        Outcome outcome = recomputed.outcomes().getOrDefault(key.name(), Outcome.LOG);
        if (figure.value() == null) {
            return "[x]";
        }
        return recomputed.calendar().closed(outcome, key.scope()) ? "" : "[p]";
    }
}
