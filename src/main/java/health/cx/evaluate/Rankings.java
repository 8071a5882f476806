package health.cx.evaluate;

import health.cx.evaluate.compare.Field;
import health.cx.evaluate.compare.RankRange;
import health.cx.evaluate.compare.Reliability;
import health.cx.evaluate.compare.Standing;
import health.cx.evaluate.compare.Stars;

/** Says where a practice stands among others, as far as that can be said. */
final class Rankings {

    private Rankings() {}

    static Ranking of(Measure measure, Standing own, Field field) {
        Reliability reliability = field.reliability();
        double own70 = own.reliability(reliability);
        Stars stars = field.stars(own.practiceId());
        RankRange ranks = field.ranks(own.practiceId());
        boolean told = reliability.known() && own70 >= Reliability.ENOUGH && stars != null && ranks != null;
        return new Ranking(
                own.practiceId(),
                measure.id(),
                field.size(),
                reliability.known() ? own70 : null,
                reliability.known() ? reliability.needed(own.n()) : null,
                told && stars != null && field.differ() ? stars.stars() : null,
                told && stars != null && field.differ() ? stars.wrong() : null,
                told && ranks != null ? ranks.first() : null,
                told && ranks != null ? ranks.last() : null);
    }
}
