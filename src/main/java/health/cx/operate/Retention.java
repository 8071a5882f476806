package health.cx.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** Deletes of an output folder what nobody wants to keep; what it has not named itself it leaves alone. */
public final class Retention {

    /** So many runs stay however old they are: who looks for what went wrong needs some to compare. */
    private static final int ALWAYS_KEPT = 5;

    private static final DateTimeFormatter RUN_TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final int RUN_TIME_LENGTH = 15;

    private final Path output;

    /** The retention of this output folder. */
    public Retention(Path output) {
        this.output = output;
    }

    /** Deletes the folders of runs that began before a moment; gives how many. */
    public int deleteRunsBefore(Instant moment, String current) {
        List<Path> old = folders(output.resolve("runs"), "\\d{8}-\\d{6}-\\d{3}(-\\d+)?").stream()
                .sorted(Comparator.comparing(Retention::name).reversed())
                .skip(ALWAYS_KEPT)
                .filter(run -> begun(run).isBefore(moment))
                .filter(Predicate.not(run -> name(run).equals(current)))
                .toList();
        old.forEach(Retention::delete);
        return old.size();
    }

    /** Deletes all but the newest {@code kept} replaced issues of each period; gives how many. */
    public int deleteIssuesBeyond(int kept) {
        List<Path> old = folders(output.resolve("reports").resolve(".issues"), ".+").stream()
                .flatMap(period -> folders(period, "\\d{1,9}").stream()
                        .sorted(Comparator.comparing((Path issue) -> Integer.parseInt(name(issue)))
                                .reversed())
                        .skip(kept))
                .toList();
        old.forEach(Retention::delete);
        return old.size();
    }

    /** By its name: copying a folder changes the times of its files. */
    private static Instant begun(Path run) {
        return LocalDateTime.parse(name(run).substring(0, RUN_TIME_LENGTH), RUN_TIME)
                .toInstant(ZoneOffset.UTC);
    }

    /** The folders, and no links to any, that are named like this. */
    private static List<Path> folders(Path parent, String names) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(folder -> name(folder).matches(names))
                    .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static void delete(Path folder) {
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
