package health.cx.evaluate.segment;

import health.cx.evaluate.Measure;
import health.cx.evaluate.disclose.Complement;
import health.cx.evaluate.score.Reading;
import health.cx.evaluate.score.Score;
import health.cx.evaluate.score.SurveyPeriod;
import health.cx.evaluate.statistics.DerSimonianLaird.Estimated;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.StudentT;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A practice's answers divided one way: each level is scored like a practice among the levels of its segment. A level of
 * which any score rests on too few is hidden with all its scores, and so are as many others as keep it hidden.
 */
final class Answers {

    private static final int[] NOBODY = {};
    private static final String OWN = "own";
    private static final String REST = "rest";

    private final Everybody all;
    private final List<Measure> measures;
    private final int least;
    private final Segment segment;
    private final String[] levelOf;
    private final SortedMap<String, int[]> byLevel = new TreeMap<>(Segment::inOrder);
    private final SurveyPeriod levels;
    private final Map<String, Complement.Part> parts = new LinkedHashMap<>();
    private final Set<String> hidden;

    /**
     * Answers of which a level needs {@code least} to be shown, and of which {@code telling} levels are not shown, for
     * they would give away what others hide: of a practice whose own score is hidden all, since levels add up to it.
     */
    Answers(
            Everybody all,
            List<Measure> measures,
            int least,
            Membership membership,
            Segment segment,
            Predicate<String> telling) {
        this.all = all;
        this.measures = measures;
        this.least = least;
        this.segment = segment;
        this.levelOf = all.respondents().stream()
                .map(one -> membership.level(one.number(), segment))
                .toArray(String[]::new);
        Arrays.stream(levelOf)
                .distinct()
                .forEach(level -> byLevel.put(level, all.rows(row -> levelOf[row].equals(level))));
        this.levels = all.divided(byLevel);
        this.hidden = hide(telling);
    }

    private Set<String> hide(Predicate<String> telling) {
        for (String level : byLevel.keySet()) {
            long fewest = measures.stream()
                    .mapToLong(measure -> score(level, measure).n())
                    .filter(n -> n > 0)
                    .min()
                    .orElse(0);
            if (fewest > 0) {
                List<Double> means =
                        measures.stream().map(measure -> value(level, measure)).toList();
                parts.put(level, new Complement.Part(fewest, means, segment.keeps(level), telling.test(level)));
            }
        }
        List<String> answering = List.copyOf(parts.keySet());
        Set<String> together = Complement.hidden(List.copyOf(parts.values()), least).stream()
                .mapToObj(answering::get)
                .collect(Collectors.toCollection(HashSet::new));
        while (measures.stream().anyMatch(measure -> hidesMore(measure, together))) {
            // until what is hidden of every score holds enough answers: not all levels have all of them
        }
        return together;
    }

    private boolean hidesMore(Measure measure, Set<String> together) {
        List<String> some = parts.keySet().stream()
                .filter(level -> score(level, measure).n() > 0)
                .toList();
        List<Complement.Part> own = some.stream()
                .map(level -> new Complement.Part(
                        score(level, measure).n(),
                        List.of(value(level, measure)),
                        true, // which of several scores a level was hidden for is not told, nor that it is a small one
                        together.contains(level)))
                .toList();
        return together.addAll(
                Complement.hidden(own, least).stream().mapToObj(some::get).toList());
    }

    private double value(String level, Measure measure) {
        Score score = score(level, measure);
        return score.known() ? score.shown() : Double.NaN;
    }

    /** The levels that somebody answered for, in the order shown. */
    Set<String> levels() {
        return byLevel.keySet();
    }

    /** The levels of which any measure was answered. */
    Set<String> answering() {
        return parts.keySet();
    }

    /** A level as a part of what the network tells of it; empty where no measure was answered. */
    Optional<Complement.Part> part(String level) {
        return Optional.ofNullable(parts.get(level))
                .map(part -> new Complement.Part(part.n(), part.means(), part.kept(), hides(level)));
    }

    boolean hides(String level) {
        return hidden.contains(level);
    }

    Score score(String level, Measure measure) {
        return levels.score(level, measure, Reading.LINEAR);
    }

    /** The score of all respondents; only of a practice with any. */
    Score ofAll(Measure measure) {
        return all.score(measure);
    }

    /** What levels are drawn towards; null where it isn't known. */
    @Nullable
    Estimated practice(Measure measure) {
        Score whole = ofAll(measure);
        return whole.known() ? new Estimated(whole.shown(), whole.variance()) : null;
    }

    /** The level's scores, in the order of the measures. */
    List<Measured> measured(String level) {
        int[] own = byLevel.getOrDefault(level, NOBODY);
        if (own.length == 0 || hides(level)) {
            long n = own.length;
            return measures.stream()
                    .map(measure -> new Measured(measure, n, null, 0, null))
                    .toList();
        }
        // all other answers of the practice, those of unknown level among them
        int[] rest = all.rows(row -> !levelOf[row].equals(level));
        SurveyPeriod both = all.divided(Map.of(OWN, own, REST, rest));
        return measures.stream()
                .map(measure -> measured(score(level, measure), measure, both))
                .toList();
    }

    private Measured measured(Score score, Measure measure, SurveyPeriod both) {
        return score.known()
                ? new Measured(measure, score.n(), score.shown(), score.variance(), gap(measure, both))
                : new Measured(measure, score.n(), null, 0, null);
    }

    private @Nullable Gap gap(Measure measure, SurveyPeriod both) {
        Score here = both.score(OWN, measure, Reading.LINEAR);
        Score there = both.score(REST, measure, Reading.LINEAR);
        return here.known() && there.known() && there.n() >= least
                ? gap(here.shown() - there.shown(), here, there, here.n() + there.n() - 2)
                : null;
    }

    /** A difference of two scores that may have patients in common. */
    static Gap gap(double value, Score one, Score other, long df) {
        double variance = one.variance() + other.variance() - 2 * one.covariance(other);
        return new Gap(
                value,
                variance > 0 && df > 0 ? StudentT.interval(value, variance, (double) df, Interval.CONFIDENCE) : null);
    }
}
