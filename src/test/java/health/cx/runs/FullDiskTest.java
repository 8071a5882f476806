package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.cx.job.Ending;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A run whose disk fills up says so in one sentence, leaves what was published whole, and is made good by the next one once
 * there is room. The disk is a file system in memory, which only the administrator of a Linux machine can mount. {@code
 * cx.disks} says how many amounts of room are tried: none in the daily tests, 12 in the profile {@code proofs}.
 */
class FullDiskTest {

    private static final int DISKS = Integer.getInteger("cx.disks", 0);
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable TwoNights nights;

    @BeforeAll
    static void mount() throws IOException, InterruptedException {
        assumeTrue(DISKS > 0, "asked for by -Dcx.disks=N, or by the profile proofs");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                done("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", disk.toString()),
                "no disk can be mounted here, so none is filled");
        nights = TwoNights.in(Files.createDirectory(folder.resolve("nights")));
    }

    @AfterAll
    static void unmount() {
        done("umount", folder.resolve("disk").toString());
    }

    private static boolean done(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such command here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** From nothing to what the second night needs. */
    static LongStream room() {
        return LongStream.range(0, DISKS).map(i -> i * 24 / Math.max(1, DISKS - 1));
    }

    @ParameterizedTest(name = "{0} MB are left")
    @MethodSource("room")
    void isToldAndMadeGoodByTheNextRun(long megabytes) throws IOException, InterruptedException {
        TwoNights known = Objects.requireNonNull(nights);
        Home home = known.second(folder.resolve("disk").resolve("home" + megabytes));
        Path filling = folder.resolve("disk").resolve("filling");
        fill(filling, megabytes);
        Path said = folder.resolve("said-" + megabytes);
        int code = CxProcess.run(home, said).end();
        assertThat(Files.readString(said)).doesNotContain("\tat ");
        if (code == Ending.FAILED) {
            assertThat(Files.readString(said)).contains("is full. Make room there");
            assertThat(Outcome.of(home).differencesFrom(known.before())).isEmpty();
        }
        assertThat(code).isIn(megabytes == 0 ? List.of(Ending.FAILED) : List.of(Ending.FAILED, Ending.WARNED));
        Files.delete(filling);
        assertThat(CxProcess.run(home).end()).isIn(Ending.DONE, Ending.WARNED);
        assertThat(Outcome.of(home).differencesFrom(known.after())).isEmpty();
        PathUtils.deleteDirectory(home.folder());
    }

    private static void fill(Path file, long megabytesLeft) throws IOException {
        FileStore disk = Files.getFileStore(file.resolveSibling(""));
        try (var out = Files.newOutputStream(file)) {
            byte[] block = new byte[(int) MEGABYTE];
            while (disk.getUsableSpace() > (megabytesLeft + 1) * MEGABYTE) {
                out.write(block);
            }
        }
    }
}
