package health.cx.replay;

import health.cx.job.Replay;
import health.cx.nightly.SampleRun;
import health.cx.scenario.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Where a person corrects rejects: takes a file of rejects, changes its text, and hands it in. */
record Desk(Home home) {

    /** A network of one practice whose visits stand in one file. */
    static Desk withVisits(Path folder, String... visits) {
        return new Desk(Home.in(folder).input("practices.csv", "practice_id,name", "P1,Elm Street Practice"))
                .visits(visits);
    }

    Desk visits(String... visits) {
        List<String> lines =
                new ArrayList<>(List.of("visit_id,practice_id,patient_id,scheduled_at,provider_id,status"));
        lines.addAll(List.of(visits));
        home.input("visits.csv", lines.toArray(String[]::new));
        return this;
    }

    Path rejects(String subject) {
        return home.output().resolve("rejects").resolve(subject + ".csv");
    }

    /** The rejected lines of a subject, by column. */
    List<Map<String, String>> rejected(String subject) {
        return Files.exists(rejects(subject)) ? SampleRun.csv(rejects(subject)) : List.of();
    }

    /** Opens the rejects of a subject, to be saved elsewhere. */
    Sheet open(String subject) {
        return Sheet.open(rejects(subject), home.folder().resolve("corrected.csv"));
    }

    /** Hands a corrected file in; runs and replays are numbered together. */
    Home.Ended replay(int number, Path sheet) {
        return Home.ended(out -> new Replay(home.request(number, out), sheet).run());
    }

    /** The values of a query's one column. */
    List<String> published(String sql) {
        return home.published().rows(sql).stream()
                .map(row -> String.join(" ", row))
                .toList();
    }

    /** The bytes of all workbooks and tables beside them, by name. */
    Map<String, String> reports() {
        Map<String, String> reports = new TreeMap<>();
        each("reports", file -> reports.put(file.toString(), DigestUtils.sha256Hex(bytes(file))));
        return reports;
    }

    /** The files below a folder of the output that hold a text. */
    List<String> holding(String text) {
        List<String> found = new ArrayList<>();
        each("", file -> {
            if (new String(bytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                found.add(home.output().relativize(file).toString());
            }
        });
        return found;
    }

    private void each(String folder, java.util.function.Consumer<Path> sink) {
        try (Stream<Path> files = Files.walk(home.output().resolve(folder))) {
            files.filter(Files::isRegularFile).sorted().forEach(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
