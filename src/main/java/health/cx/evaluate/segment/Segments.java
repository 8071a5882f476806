package health.cx.evaluate.segment;

import java.util.List;
import java.util.Set;

/**
 * Visits and answers by segment; each list in order of practice (the network first), segment, and level as shown.
 *
 * @param shares who came
 * @param figures how they fare; within a segment by measure
 * @param contrasts both experience indices by patient type, all patients first
 */
public record Segments(List<Share> shares, List<LevelFigure> figures, List<Contrast> contrasts) {

    /** Nothing at all. */
    public static final Segments NONE = new Segments(List.of(), List.of(), List.of());

    /** Those of one practice, or of the network. */
    public Segments of(String practiceId) {
        return new Segments(
                shares.stream()
                        .filter(one -> one.practiceId().equals(practiceId))
                        .toList(),
                figures.stream()
                        .filter(one -> one.practiceId().equals(practiceId))
                        .toList(),
                contrasts.stream()
                        .filter(one -> one.practiceId().equals(practiceId))
                        .toList());
    }

    /**
     * The same without any score of answers that are divided in these ways; where they are patient types, without both indices
     * side by side and what these are with the peers, which the hidden ones are among.
     *
     * @param surveyed the measures of answers, by id
     */
    public Segments hiding(Set<Way> ways, Set<String> surveyed) {
        if (ways.isEmpty()) {
            return this;
        }
        boolean isOfPeers = ways.stream().anyMatch(way -> way.segment() == Segment.PATIENT_TYPE);
        return new Segments(
                shares,
                figures.stream()
                        .map(one -> surveyed.contains(one.measureId()) && ways.contains(one.way()) ? one.hidden() : one)
                        .toList(),
                contrasts.stream()
                        .map(one -> ways.contains(new Way(one.practiceId(), Segment.PATIENT_TYPE))
                                ? Contrast.hidden(one.practiceId(), one.patientType())
                                : one)
                        .map(one -> isOfPeers ? one.beside(null) : one)
                        .toList());
    }
}
