package health.cx.evaluate.segment;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Practice;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Divides visits and answers twelve ways, practice by practice and for the network as one. */
public final class Segmenter {

    private static final String CUSTOMER = "customer_experience_index";
    private static final String PATIENT = "patient_experience_index";

    /** What is told of every segment but providers. */
    private static final List<String> SCORES = List.of(CUSTOMER, PATIENT, "rating_provider");

    private static final String WAIT = "wait_to_be_seen_minutes";

    /** What depends on a provider rather than on the organisation: answers and options, compassion. */
    private static final List<String> INTERACTION = List.of("touchpoint_4", "touchpoint_5");

    private static final int OF_A_PROVIDER = 30;

    private final List<Practice> practices;
    private final List<Measure> measures;
    private final Instrument instrument;
    private final Membership membership;
    private final List<LevelFigure> figures = new ArrayList<>();
    private final @Nullable Contrasts contrasts;

    /** For these measures, as far as they are among those told; {@code membership} knows the respondents' levels. */
    public Segmenter(List<Practice> practices, List<Measure> measures, Instrument instrument, Membership membership) {
        this.practices = practices;
        this.measures = measures;
        this.instrument = instrument;
        this.membership = membership;
        List<Measure> both = named(List.of(CUSTOMER, PATIENT));
        this.contrasts = both.size() < 2 ? null : new Contrasts(both.get(0), both.get(1));
    }

    private List<Measure> named(List<String> ids) {
        return ids.stream()
                .flatMap(id -> measures.stream().filter(measure -> measure.id().equals(id)))
                .toList();
    }

    /**
     * The figures of all practices and of the network.
     *
     * @param respondents of the survey window, by practice
     * @param now the completed visits of the visit log's window; {@code before} those of the window before, null where the
     *     data do not reach back
     */
    public Segments divide(Map<String, List<Respondent>> respondents, Visits now, @Nullable Visits before) {
        List<Respondent> everybody = practices.stream()
                .flatMap(practice -> respondents.getOrDefault(practice.id(), List.of()).stream())
                .toList();
        divide(Figure.NETWORK, everybody, now);
        practices.forEach(practice -> divide(practice.id(), respondents.getOrDefault(practice.id(), List.of()), now));
        List<Share> shares = Stream.concat(
                        Stream.of(Figure.NETWORK), practices.stream().map(Practice::id))
                .flatMap(id -> new Mix(id, now, before).shares().stream())
                .toList();
        return new Segments(
                shares, List.copyOf(figures), contrasts == null ? List.of() : contrasts.besidePeers(practices));
    }

    private void divide(String practiceId, List<Respondent> respondents, Visits now) {
        for (Segment segment : Segment.values()) {
            boolean provider = segment == Segment.PROVIDER;
            if (!(provider && practiceId.equals(Figure.NETWORK))) {
                divide(practiceId, segment, provider ? INTERACTION : SCORES, respondents, now);
            }
        }
    }

    private void divide(
            String practiceId, Segment segment, List<String> ids, List<Respondent> respondents, Visits now) {
        List<Measure> scores = named(ids);
        int least = segment == Segment.PROVIDER ? OF_A_PROVIDER : SmallestBase.MEAN;
        Answers answers = new Answers(instrument, scores, least, respondents, membership, segment);
        var visits = now.of(practiceId, segment);
        Division division = new Division(practiceId, segment, answers);
        division.addScores(scores, visits.keySet());
        Measure wait = segment == Segment.PROVIDER
                ? null
                : named(List.of(WAIT)).stream().findFirst().orElse(null);
        if (wait != null) {
            division.addWaits(new Waiting(wait, visits), visits.keySet());
        }
        figures.addAll(division.figures());
        if (segment == Segment.PATIENT_TYPE && contrasts != null) {
            Objects.requireNonNull(contrasts).add(practiceId, answers);
        }
    }
}
