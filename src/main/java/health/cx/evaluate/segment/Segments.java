package health.cx.evaluate.segment;

import java.util.List;

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
}
