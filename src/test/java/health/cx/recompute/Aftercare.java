package health.cx.recompute;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What came after the visits. */
record Aftercare(List<FollowUp> followUps, List<Message> messages, List<HandOff> handOffs) {

    /** The days on which any of it happened; a due day is only a plan. */
    Stream<LocalDate> days() {
        Stream<LocalDateTime> clocks = Stream.concat(
                        followUps.stream().map(FollowUp::attempted),
                        messages.stream().flatMap(one -> Stream.of(one.received(), one.acknowledged(), one.resolved())))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        Stream<LocalDate> days = handOffs.stream()
                .flatMap(one -> Stream.of(one.requested(), one.completed()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        return Stream.concat(clocks.map(LocalDateTime::toLocalDate), days);
    }
}
