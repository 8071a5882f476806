package health.cx.evaluate.segment;

import health.cx.evaluate.Marker;
import health.cx.evaluate.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** Which level of which practice a figure is about. */
record Place(String practiceId, Segment segment, String level) {

    LevelFigure hidden(String measureId) {
        return figure(measureId, null, null, null, null, null, Marker.SUPPRESSED);
    }

    LevelFigure figure(
            String measureId,
            @Nullable Long n,
            @Nullable Double value,
            @Nullable Double shrunk,
            @Nullable Interval interval,
            @Nullable Gap gap,
            @Nullable Marker marker) {
        return new LevelFigure(
                practiceId,
                segment,
                level,
                measureId,
                n,
                value,
                shrunk,
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                gap == null ? null : gap.value(),
                gap == null ? null : gap.lower(),
                gap == null ? null : gap.upper(),
                marker);
    }
}
