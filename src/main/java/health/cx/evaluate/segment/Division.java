package health.cx.evaluate.segment;

import health.cx.evaluate.Measure;
import health.cx.evaluate.statistics.DerSimonianLaird;
import health.cx.evaluate.statistics.DerSimonianLaird.Estimated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The figures of one practice divided one way: what patients say, and how long they waited. */
final class Division {

    private final String practiceId;
    private final Segment segment;
    private final Answers answers;
    private final List<LevelFigure> figures = new ArrayList<>();

    Division(String practiceId, Segment segment, Answers answers) {
        this.practiceId = practiceId;
        this.segment = segment;
        this.answers = answers;
    }

    List<LevelFigure> figures() {
        return figures;
    }

    /** Adds survey scores of every level that has visits or respondents, measure by measure. */
    void addScores(List<Measure> measures, Set<String> visited) {
        SortedSet<String> levels = new TreeSet<>(Segment::inOrder);
        levels.addAll(visited);
        levels.addAll(answers.levels());
        List<List<Measured>> all = levels.stream().map(answers::measured).toList();
        for (int i = 0; i < measures.size(); i++) {
            int measure = i;
            add(levels, all.stream().map(some -> some.get(measure)).toList(), answers.practice(measures.get(i)));
        }
    }

    void addWaits(Waiting waiting, Set<String> visited) {
        add(visited, visited.stream().map(waiting::measured).toList(), waiting.practice());
    }

    private void add(Set<String> levels, List<Measured> all, @Nullable Estimated practice) {
        List<Measured> shown = all.stream().filter(Measured::isEstimate).toList();
        double between =
                DerSimonianLaird.between(shown.stream().map(Measured::estimate).toList());
        int at = 0;
        for (String level : levels) {
            Measured own = all.get(at++);
            Place place = new Place(practiceId, segment, level);
            boolean hidden = own.measure().isSurveyed() && answers.hides(level);
            figures.add(hidden ? own.hidden(place) : own.told(place, practice, between, shown.size()));
        }
    }
}
