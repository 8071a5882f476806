package health.cx.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of a few input rows and the rows expected of them. {@code input/}, or {@code input-1/}, {@code input-2/} …
 * for a run each on the same output; {@code job.yaml} and {@code sources/} where the claim is about them;
 * {@code expected/} holds a CSV file per table or reject file, {@code workbooks.txt} and {@code exit.txt}: the exit codes
 * on its first line, and on each further line something that the last run says.
 */
record Scenario(Path folder) {

    static List<Scenario> all() {
        return list(Home.scenarios())
                .filter(Files::isDirectory)
                .map(Scenario::new)
                .toList();
    }

    String claim() {
        return folder.getFileName() + ": " + lines(folder.resolve("README")).get(0);
    }

    /** An input folder per run; one that is not there stands for a run without it. */
    List<Path> inputs() {
        List<Path> numbered = list(folder)
                .filter(path -> path.getFileName().toString().startsWith("input-"))
                .toList();
        return numbered.isEmpty() ? List.of(folder.resolve("input")) : numbered;
    }

    Home lay(Path empty) {
        Home home = Home.in(empty);
        for (String own : List.of("job.yaml", "sources")) {
            if (Files.exists(folder.resolve(own))) {
                home.copy(folder.resolve(own), own);
            }
        }
        return home;
    }

    List<Integer> exitCodes() {
        Path file = expected("exit.txt");
        return Files.exists(file)
                ? Arrays.stream(lines(file).get(0).split(" ", -1))
                        .map(Integer::valueOf)
                        .toList()
                : inputs().stream().map(input -> 0).toList();
    }

    List<String> said() {
        Path file = expected("exit.txt");
        return Files.exists(file) ? lines(file).stream().skip(1).toList() : List.of();
    }

    Path expected(String name) {
        return folder.resolve("expected").resolve(name);
    }

    /** The expected files whose names start so, and what stands between that and {@code .csv}. */
    List<String> expectedNames(String prefix) {
        return list(folder.resolve("expected"))
                .map(path -> path.getFileName().toString())
                .filter(name -> name.startsWith(prefix) && name.endsWith(".csv"))
                .map(name -> name.substring(prefix.length(), name.length() - ".csv".length()))
                .toList();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
