package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/operations.md says of backups: the state is three things, and a run goes on from them. */
class RestoreTest {

    @TempDir
    private Path folder;

    @Test
    void aRunGoesOnFromTheStateThatWasPutBack() throws IOException {
        Home home = Clinic.open(folder.resolve("lost"));
        assertThat(home.run(0).exitCode()).isZero();
        Home restored = Clinic.open(folder.resolve("restored"));
        Path state = Files.createDirectories(restored.output().resolve("warehouse"));
        for (String name : List.of("warehouse.duckdb", "secret")) {
            Files.copy(home.output().resolve("warehouse").resolve(name), state.resolve(name));
        }
        Clinic.visits(home, "visits-new.csv", Clinic.visit(41, "2026-03-20T09:00"));
        Clinic.visits(restored, "visits-new.csv", Clinic.visit(41, "2026-03-20T09:00"));
        Home.Ended ended = restored.run(1);
        assertThat(ended.said()).as("only what has come since is read").contains("(1 in this run)");
        assertThat(home.run(1).exitCode()).isZero();
        assertThat(Outcome.of(restored).differencesFrom(Outcome.of(home))).isEmpty();
    }

    @Test
    void whereAllIsLostButTheFilesAndTheSecretTheSameRowsComeBack() throws IOException {
        Home home = Clinic.open(folder.resolve("lost"));
        assertThat(home.run(0).exitCode()).isZero();
        Home anew = Clinic.open(folder.resolve("anew"));
        Path state = Files.createDirectories(anew.output().resolve("warehouse"));
        Files.copy(home.output().resolve("warehouse/secret"), state.resolve("secret"));
        assertThat(anew.run(1).exitCode()).isZero();
        assertThat(Outcome.of(anew).differencesFrom(Outcome.of(home))).isEmpty();
        String patients = "select patient_durable_key from dim_patient order by all";
        assertThat(anew.published().rows(patients)).isEqualTo(home.published().rows(patients));
    }
}
