package health.cx.evaluate;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The months that verdicts on one kind of outcome compare, and why these.
 *
 * @param outcome the kind of outcome
 * @param current the latest mature months; null where there is not one mature month
 * @param previous as many months before them; null where the data do not reach back
 * @param lastYear the same months a year earlier; null where the data do not reach back
 * @param reason the choice, for people
 */
public record Window(
        Outcome outcome,
        @Nullable Period current,
        @Nullable Period previous,
        @Nullable Period lastYear,
        Remark reason) {

    /** The periods that are there, the latest first. */
    public Stream<Period> compared() {
        return Stream.of(current, previous, lastYear).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
