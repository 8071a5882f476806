package health.cx.evaluate.segment;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Practice;
import health.cx.evaluate.disclose.Complement;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Instrument;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Divides visits and answers twelve ways, practice by practice and for the network as one. */
public final class Segmenter {

    private static final String CUSTOMER = "customer_experience_index";
    private static final String PATIENT = "patient_experience_index";

    /** Which two scores stand side by side in {@link Segments#contrasts}, by measure. */
    public static final List<String> SIDE_BY_SIDE = List.of(CUSTOMER, PATIENT);

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
     * @param isUntold whose score of what is hidden in the survey window
     * @param respondents of the survey window, by practice
     * @param members the practices that the network's scores are made of
     * @param now the completed visits of the visit log's window; {@code before} those of the window before, null where the
     *     data do not reach back
     */
    public Segments divide(
            BiPredicate<String, Measure> isUntold,
            Map<String, List<Respondent>> respondents,
            Set<String> members,
            Visits now,
            @Nullable Visits before) {
        Map<String, Everybody> all = everybody(respondents, members);
        List<Divided> ofPractices = side(practices.stream().map(Practice::id).toList(), all, now, Map.of(), isUntold);
        // the network weighs as much as all practices, so its threads share it segment by segment
        List<Divided> ofNetwork = side(List.of(Figure.NETWORK), all, now, telling(ofPractices, members), isUntold);
        List<Divided> divided =
                Stream.concat(ofNetwork.stream(), ofPractices.stream()).toList();
        return new Segments(
                all.keySet().stream()
                        .flatMap(id -> new Mix(id, now, before).shares().stream())
                        .toList(),
                divided.stream().flatMap(one -> one.figures().stream()).toList(),
                Contrasts.besidePeers(
                        divided.stream()
                                .flatMap(one -> one.contrasts().stream())
                                .toList(),
                        practices));
    }

    /** Side by side, since each needs nothing of the others. */
    private List<Divided> side(
            List<String> ids,
            Map<String, Everybody> all,
            Visits now,
            Map<Segment, Set<String>> telling,
            BiPredicate<String, Measure> isUntold) {
        return ids.stream()
                .flatMap(id -> Stream.of(Segment.values()).map(segment -> new Place(id, segment, "")))
                .filter(one ->
                        one.segment() != Segment.PROVIDER || !one.practiceId().equals(Figure.NETWORK))
                .toList()
                .parallelStream()
                .map(one -> divide(
                        one,
                        Objects.requireNonNull(all.get(one.practiceId())),
                        now,
                        telling.getOrDefault(one.segment(), Set.of()),
                        isUntold))
                .toList();
    }

    /** By segment the levels that the network can't tell without giving a practice's hidden one away. */
    private static Map<Segment, Set<String>> telling(List<Divided> ofPractices, Set<String> members) {
        Map<Segment, Set<String>> telling = new EnumMap<>(Segment.class);
        for (Segment segment : Segment.values()) {
            List<Answers> parts = ofPractices.stream()
                    .filter(one -> one.place().segment() == segment
                            && members.contains(one.place().practiceId()))
                    .map(Divided::answers)
                    .toList();
            telling.put(
                    segment,
                    parts.stream()
                            .flatMap(one -> one.answering().stream())
                            .distinct()
                            .filter(level -> !keeps(parts, level))
                            .collect(Collectors.toSet()));
        }
        return telling;
    }

    private static boolean keeps(List<Answers> members, String level) {
        List<Complement.Part> parts =
                members.stream().flatMap(one -> one.part(level).stream()).toList();
        return Complement.keeps(parts, SmallestBase.MEAN);
    }

    /** By practice, the network first. */
    private Map<String, Everybody> everybody(Map<String, List<Respondent>> respondents, Set<String> members) {
        Map<String, Everybody> all = new LinkedHashMap<>();
        List<Respondent> network = practices.stream()
                .map(Practice::id)
                .filter(members::contains)
                .flatMap(practice -> respondents.getOrDefault(practice, List.of()).stream())
                .toList();
        all.put(Figure.NETWORK, new Everybody(instrument, network));
        practices.forEach(practice ->
                all.put(practice.id(), new Everybody(instrument, respondents.getOrDefault(practice.id(), List.of()))));
        return all;
    }

    /** One practice, or the network, divided one way; contrasts are by patient type only. */
    private record Divided(Place place, Answers answers, List<LevelFigure> figures, List<Contrast> contrasts) {}

    private Divided divide(
            Place place, Everybody all, Visits now, Set<String> telling, BiPredicate<String, Measure> isUntold) {
        String practiceId = place.practiceId();
        Segment segment = place.segment();
        boolean provider = segment == Segment.PROVIDER;
        List<Measure> scores = named(provider ? INTERACTION : SCORES);
        boolean wholly = scores.stream().anyMatch(score -> isUntold.test(practiceId, score));
        Answers answers = new Answers(
                all,
                scores,
                provider ? OF_A_PROVIDER : SmallestBase.MEAN,
                membership,
                segment,
                level -> wholly || telling.contains(level));
        var visits = now.of(practiceId, segment);
        Division division = new Division(practiceId, segment, answers);
        division.addScores(scores, visits.keySet());
        if (!provider) {
            named(List.of(WAIT)).forEach(wait -> division.addWaits(new Waiting(wait, visits), visits.keySet()));
        }
        return new Divided(
                place,
                answers,
                division.figures(),
                segment == Segment.PATIENT_TYPE && contrasts != null
                        ? contrasts.of(practiceId, answers, score -> isUntold.test(practiceId, score))
                        : List.of());
    }
}
