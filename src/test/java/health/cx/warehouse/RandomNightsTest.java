package health.cx.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.RandomFiles;
import health.cx.scenario.Whole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever files come, go and come again: each night publishes what the whole stage gives, and most compute only the units
 * that new rows touch. {@code cx.nights} sequences are tried (1; 100 in the profile {@code proofs}), others with
 * {@code -Dcx.seed=N}, longer ones with {@code -Dcx.steps=N}.
 */
class RandomNightsTest {

    private static final int SEQUENCES = Integer.getInteger("cx.nights", 1);
    private static final long SEED = Long.getLong("cx.seed", 20261127);
    private static final int STEPS = Integer.getInteger("cx.steps", 4);
    private static final List<String> OFTEN =
            List.of("visits", "billing", "invitations", "surveys", "follow_ups", "feedback", "hand_offs", "patients");
    private static final List<String> SELDOM = List.of("providers", "payers");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + SEQUENCES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void publishWhatTheWholeStageGives(long seed) throws IOException {
        Random random = new Random(seed);
        RandomFiles files = new RandomFiles(random);
        List<String> said = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int ofUnits = 0;
        try (Nights nights = new Nights(folder)) {
            nights.file("practices.csv", "practice_id,name", "P1,Elm Street Practice", "P2,Harbor Practice");
            for (String subject : OFTEN) {
                nights.file(subject + "-0.csv", files.of(subject));
                names.add(subject + "-0.csv");
            }
            for (int i = 0; i <= STEPS; i++) {
                List<String> reasons = nights.night();
                said.add("night " + i + " " + reasons);
                ofUnits += reasons.isEmpty() ? 1 : 0;
                assertThat(Whole.differences(nights.published())).as("%s", said).isEmpty();
                step(nights, random, files, names, said, i + 1);
            }
        }
        assertThat(ofUnits).as("nights computed of units: %s", said).isPositive();
    }

    private static void step(
            Nights nights, Random random, RandomFiles files, List<String> names, List<String> said, int number)
            throws IOException {
        for (int i = 0; i <= random.nextInt(3); i++) {
            int what = random.nextInt(12);
            if (what == 0) {
                String name = names.get(random.nextInt(names.size()));
                said.add("forget " + name);
                new Forgetting(nights.warehouse()).file(name);
                nights.file(name, files.of(name.substring(0, name.indexOf('-'))));
            } else if (what == 1) {
                String subject = SELDOM.get(random.nextInt(SELDOM.size()));
                said.add("write " + subject);
                nights.file(subject + ".csv", files.of(subject));
            } else if (what < 5) {
                String name = names.get(random.nextInt(names.size()));
                said.add("write " + name + " anew");
                nights.file(name, files.of(name.substring(0, name.indexOf('-'))));
            } else {
                String subject = OFTEN.get(random.nextInt(OFTEN.size()));
                String name = subject + "-" + number + ".csv";
                said.add("write " + name);
                nights.file(name, files.of(subject));
                names.add(name);
            }
        }
        if (random.nextInt(5) == 0) {
            said.add("died");
            nights.build();
        }
    }
}
