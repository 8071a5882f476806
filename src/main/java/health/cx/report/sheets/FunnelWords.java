package health.cx.report.sheets;

import health.cx.evaluate.FunnelPoint;
import health.cx.evaluate.Measure;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a funnel says.
 *
 * @param view the reader's
 * @param measure the rate
 * @param inside the practices within the 95 % limits
 * @param outside the others
 */
record FunnelWords(View view, Measure measure, List<FunnelPoint> inside, List<FunnelPoint> outside) {

    String message() {
        if (!view.ofNetwork()) {
            return own(inside.isEmpty() ? outside.get(0) : inside.get(0));
        }
        return outside.isEmpty()
                ? view.wording().say("charts.funnel.none", measure.label(), inside.size())
                : outsiders();
    }

    private String own(FunnelPoint own) {
        Wording wording = view.wording();
        return wording.say(
                "charts.funnel.own." + own.place(),
                measure.label(),
                say(own.share()),
                wording.say(own.share() > own.funnel().centre() ? "above" : "below"));
    }

    /** How many are far outside, or where none is, how many are outside. */
    private String outsiders() {
        long far = outside.stream()
                .filter(point -> point.place() == FunnelPoint.Place.OUTSIDE_EXTREME)
                .count();
        return view.wording()
                .say(
                        far > 0 ? "charts.funnel.far" : "charts.funnel.some",
                        measure.label(),
                        far > 0 ? far : outside.size(),
                        inside.size() + outside.size());
    }

    String description(double centre) {
        Wording wording = view.wording();
        String words = wording.say("charts.funnel.alt", measure.label(), say(centre));
        String others = outside.stream()
                .map(point -> view.practiceName(point.practiceId()) + " " + say(point.share()))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? words : words + " " + wording.say("charts.funnel.alt.outside", others);
    }

    private String say(double share) {
        return Shapes.say(measure, share, view.wording());
    }
}
