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
        recomputed.findMembers(published);
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
        Figure figure = recomputed.figure(key, published);
        if (figure == null) {
            return "recomputed nowhere";
        }
        boolean isScore = recomputed.isAnswer(key.name()) || recomputed.isAdjusted(key.name());
        if (isScore && !recomputed.calendar().closed(Outcome.SURVEY, key.scope())) {
            boolean isSilent = cell.marker().equals("[p]")
                    && cell.value().isEmpty()
                    && cell.n().isEmpty();
            return isSilent ? null : "not all answers are in, but is " + cell;
        }
        if (Suppression.of(key.name(), figure)) {
            return cell.hidden() ? null : "must be suppressed (" + figure + "), is " + cell;
        }
        if (cell.hidden() && recomputed.hasSmallMonth(key.scope().practice(), key.name())) {
            return null; // whether as many are hidden as it takes is for the attack to judge
        }
        if (cell.marker().equals("[c]") || cell.n().isEmpty()) {
            return "need not be suppressed, but is: " + figure;
        }
        if (!figure.isPublishedAs(cell.figure(), Rounding.of(key.name()))) {
            return "recomputed " + figure + ", published " + cell.figure();
        }
        if (!cell.marker().equals(marker(key, figure)) && !cell.marker().equals("[low]")) {
            return "marked '" + cell.marker() + "' instead of '" + marker(key, figure) + "': " + figure;
        }
        return null;
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
