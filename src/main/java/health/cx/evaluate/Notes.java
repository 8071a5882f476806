package health.cx.evaluate;

import health.cx.evaluate.score.SurveyPeriod;
import java.util.ArrayList;
import java.util.List;

/** Remarks on what was chosen or could not be computed, and why. They hold no counts of respondents. */
final class Notes {

    private final List<Practice> practices;
    private final int peersAtLeast;
    private final List<Remark> notes = new ArrayList<>();

    Notes(List<Practice> practices, int peersAtLeast) {
        this.practices = practices;
        this.peersAtLeast = peersAtLeast;
        if (practices.size() <= peersAtLeast) {
            notes.add(Remark.of("few-practices", peersAtLeast));
        }
    }

    /** What there is to say about a practice. */
    void add(Practice practice, TrendPeriods trend) {
        notes.add(Remark.of("of-practice", practice.name(), trend.reason()));
        if (practices.size() > peersAtLeast && others(practice) < peersAtLeast) {
            notes.add(Remark.of("small-group", practice.name(), peersAtLeast));
        }
    }

    /** A practice of which so few answered that the network's scores would give theirs away. */
    void leftOut(Practice practice) {
        notes.add(Remark.of("left-out", practice.name()));
    }

    /** Scores that the network is followed by in some of its practices only: in how many each, of how many. */
    void followed(List<Integer> practices, int members) {
        List<Integer> fewer =
                practices.stream().filter(n -> n < members).sorted().toList();
        if (!fewer.isEmpty()) {
            notes.add(Remark.of("followed", fewer.size(), members, fewer.get(0)));
        }
    }

    /** What could not be taken into account when scores were adjusted. */
    void adjusted(SurveyPeriod scores) {
        scores.idle().forEach(adjuster -> notes.add(Remark.of("idle", adjuster.label())));
        for (Practice practice : practices) {
            List<Adjuster> unknown = scores.unknownOnlyOf(practice.id());
            if (!unknown.isEmpty()) {
                notes.add(Remark.of("not-compared", practice.name(), Obstacle.unadjusted(unknown)));
            }
        }
    }

    private long others(Practice practice) {
        String group = practice.group();
        return group == null
                ? 0
                : practices.stream().filter(one -> group.equals(one.group())).count() - 1;
    }

    List<Remark> all() {
        return List.copyOf(notes);
    }
}
