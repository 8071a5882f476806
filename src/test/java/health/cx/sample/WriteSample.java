package health.cx.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a sample by hand: folder, practices, visits, from, to, seed. */
final class WriteSample {

    private WriteSample() {}

    public static void main(String[] args) throws IOException {
        SampleNetwork network = new SampleNetwork(
                Integer.parseInt(args[1]),
                Long.parseLong(args[2]),
                LocalDate.parse(args[3]),
                LocalDate.parse(args[4]),
                Long.parseLong(args[5]));
        new Sample(network).write(Path.of(args[0]));
    }
}
