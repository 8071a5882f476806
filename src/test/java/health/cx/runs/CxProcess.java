package health.cx.runs;

import health.cx.scenario.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code cx} as a process of its own, so that it can really be killed. */
record CxProcess(Process process) {

    private static final int PATIENCE_SECONDS = 120;

    /** Starts a run of a home's job. */
    static CxProcess run(Home home) {
        return start(home, "run", "job.yaml");
    }

    /** Starts one that says what it says in this file. */
    static CxProcess run(Home home, Path said) {
        return start(home, said, "run", "job.yaml");
    }

    static CxProcess start(Home home, String... arguments) {
        return start(home, home.folder().resolve("process-" + System.nanoTime() + ".txt"), arguments);
    }

    private static CxProcess start(Home home, Path said, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dcx.home=" + home.folder(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "health.cx.cli.Cx"));
        command.addAll(List.of(arguments));
        try {
            return new CxProcess(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its exit code, once it has ended. */
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the process did not end in " + PATIENCE_SECONDS + " s");
        }
        return process.exitValue();
    }
}
