package health.cx.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a run failed for want of room. Neither Java nor the databases have an exception of its own for that. */
final class FullDisk {

    /** What the systems say, whoever passes it on. */
    private static final List<String> WORDS =
            List.of("No space left on device", "There is not enough space on the disk", "Disk quota exceeded");

    private FullDisk() {}

    static boolean isBehind(List<Throwable> causes) {
        return causes.stream()
                .flatMap(cause -> Stream.iterate(cause, Objects::nonNull, Throwable::getCause))
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> WORDS.stream().anyMatch(message::contains));
    }

    static String sentence(Path output) {
        return "The run failed: the disk that holds " + output
                + " is full. Make room there, then run again: the next run does what this one could not.";
    }
}
