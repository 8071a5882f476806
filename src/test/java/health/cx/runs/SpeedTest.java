package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import health.cx.sample.Sample;
import health.cx.sample.SampleNetwork;
import health.cx.scenario.Home;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A guard against getting twice as slow unseen. A run's processor time is held against that of parsing the same bytes and
 * nothing else, in the same process: the machine and what else it does cancel out, as far as they do. {@code bench/run.sh}
 * measures, this one only rings. It is asked for by {@code -Dcx.speed}, as CI does.
 */
class SpeedTest {

    /** 27 was seen on a machine with much else to do: files to star, evaluation, 5 workbooks. */
    private static final double MOST = 55;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir
    private Path folder;

    @Test
    void aRunIsWithinReachOfParsingItsFiles() throws IOException {
        assumeTrue(System.getProperty("cx.speed") != null, "asked for by -Dcx.speed");
        Home home = Home.in(folder);
        Path input = folder.resolve("input");
        new Sample(new SampleNetwork(4, 30_000, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), 7)).write(input);
        Files.delete(input.resolve("truth.csv"));
        home.run(0); // what only the first run of a process pays for: libraries, compiling
        long parsing = Math.min(parse(input), Math.min(parse(input), parse(input)));
        Home again = Home.in(folder.resolve("again"));
        Files.move(input, again.folder().resolve("input"));
        long began = MACHINE.getProcessCpuTime();
        assertThat(again.run(1).exitCode()).isZero();
        double ratio = (double) (MACHINE.getProcessCpuTime() - began) / parsing;
        assertThat(ratio).as("processor time of a run, parsing its files = 1").isLessThan(MOST);
    }

    private static long parse(Path input) throws IOException {
        long began = MACHINE.getProcessCpuTime();
        long characters = 0;
        try (Stream<Path> files = Files.list(input)) {
            for (Path file : files.toList()) {
                try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), CSVFormat.RFC4180)) {
                    for (CSVRecord record : parser) {
                        for (String value : record) {
                            characters += value.length();
                        }
                    }
                }
            }
        }
        assertThat(characters).isPositive();
        return MACHINE.getProcessCpuTime() - began;
    }
}
