package health.cx.clean;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.source.Subject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are the same in every run, on every machine: a warehouse that was built once depends on it. */
class KeysTest {

    @TempDir
    private Path folder;

    /** The numbers are from an implementation of MurmurHash3_x64_128 in Python, seed 0. */
    @Test
    void areTheSameForEver() {
        assertThat(Keys.of("P1", "V1")).isEqualTo(9208607936816796840L);
        assertThat(Keys.of("P1", "ü, a longer one")).isEqualTo(1703568087313088563L);
    }

    @Test
    void tellWherePartsEnd() {
        assertThat(Keys.of("P1", "1V")).isNotEqualTo(Keys.of("P11", "V"));
    }

    @Test
    void ofAReferenceAreTheKeysOfTheRow() {
        Outcome.Kept visit = Cleaning.of(folder, Subject.VISITS, "network", "").kept(Map.of("visit_id", "V9"));
        Cleaning billing = Cleaning.of(folder, Subject.BILLING, "network", "");
        Outcome.Kept line = billing.kept(Map.of("visit_id", "V9", "corrects_line_id", "L0"));
        assertThat(billing.value(line, "visit_id"))
                .isEqualTo(Cleaning.record(visit).rowKey());
        assertThat(billing.value(line, "corrects_line_id"))
                .isEqualTo(
                        Cleaning.record(billing.kept(Map.of("line_id", "L0"))).rowKey());
    }

    @Test
    void ofPatientsAreThePracticesOwnOrTheNetworks() {
        for (String scope : new String[] {"practice", "network"}) {
            Cleaning visits = Cleaning.of(folder, Subject.VISITS, scope, "");
            Object here = visits.value(visits.kept(Map.of("practice_id", "P1")), "patient_id");
            Object there = visits.value(visits.kept(Map.of("practice_id", "P2")), "patient_id");
            assertThat(Objects.equals(here, there)).as(scope).isEqualTo(scope.equals("network"));
        }
    }

    @Test
    void ofContentLeaveOutWhenItWasRecorded() {
        Cleaning visits = Cleaning.of(folder, Subject.VISITS, "network", "");
        long content = Cleaning.record(visits.kept(Map.of())).contentHash();
        assertThat(Cleaning.record(visits.kept(Map.of("recorded_at", "2026-03-09T08:00")))
                        .contentHash())
                .isEqualTo(content);
        assertThat(Cleaning.record(visits.kept(Map.of("recorded_at", "2026-03-09T08:00Z")))
                        .contentHash())
                .isEqualTo(content);
        assertThat(Cleaning.record(visits.kept(Map.of("status", "no_show"))).contentHash())
                .isNotEqualTo(content);
        assertThat(Cleaning.record(visits.kept(Map.of("arrived_at", "2026-03-02T09:00Z")))
                        .contentHash())
                .isNotEqualTo(content);
    }
}
