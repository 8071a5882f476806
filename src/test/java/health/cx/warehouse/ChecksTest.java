package health.cx.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each data check has a row that trips it. */
class ChecksTest {

    private static final Path CHECKS = Path.of("src", "main", "resources", "sql", "check");

    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable Warehouse built;

    /** One thing that goes wrong in a star, the check that must find it, and how many rows offend. */
    private record Breakage(String check, int rows, String what, String sql) {

        @Override
        public String toString() {
            return check + " finds " + what;
        }
    }

    private static List<Breakage> breakages() {
        return List.of(
                new Breakage(
                        "unbalanced_lines",
                        1,
                        "a line that nobody accounts for",
                        "update build.mart_accounting set lines_read = lines_read + 1 where subject = 'visits'"),
                new Breakage(
                        "unbalanced_charges",
                        1,
                        "a charge that is a cent off",
                        "update build.mart_accounting set charges_current = charges_current - 0.01"
                                + " where subject = 'billing'"),
                new Breakage("lost_visits", 2, "visits that are gone", "delete from build.fact_visit"),
                new Breakage(
                        "lost_visits",
                        1,
                        "a visit that is there twice",
                        "insert into build.fact_visit select * from build.fact_visit where visit_id = 'V1'"),
                new Breakage(
                        "lost_billing_lines",
                        1,
                        "a bill line that is gone",
                        "delete from build.fact_billing_line where line_id = 'L1'"),
                new Breakage(
                        "lost_billing_lines",
                        1,
                        "an amount that has changed on the way",
                        "update build.fact_billing_line set amount = amount + 0.01 where line_id = 'L2'"),
                new Breakage(
                        "lost_invitations",
                        1,
                        "an invitation that is gone",
                        "delete from build.fact_survey_invitation where invitation_id = 'I1'"),
                new Breakage(
                        "lost_answers",
                        1,
                        "an answer that is there twice",
                        "insert into build.fact_survey_answer"
                                + " select * from build.fact_survey_answer where response_id = 'R2'"),
                new Breakage(
                        "lost_follow_ups",
                        1,
                        "a follow-up that is gone",
                        "delete from build.fact_follow_up where follow_up_id = 'U2'"),
                new Breakage(
                        "lost_feedback",
                        1,
                        "a message that is there twice",
                        "insert into build.fact_feedback"
                                + " select * from build.fact_feedback where feedback_id = 'M1'"),
                new Breakage("lost_hand_offs", 2, "hand-offs that are gone", "delete from build.fact_hand_off"),
                new Breakage(
                        "lost_experience",
                        1,
                        "a visit that the joined view lacks",
                        "delete from build.mart_visit_experience where visit_id = 'V2'"),
                new Breakage(
                        "key_collisions",
                        1,
                        "two visits under one key",
                        "update work.visits set row_key = (select min(row_key) from work.visits)"),
                new Breakage(
                        "key_collisions",
                        1,
                        "two messages under one key",
                        "update work.feedback set row_key = (select min(row_key) from work.feedback)"),
                new Breakage(
                        "doubled_facts",
                        2,
                        "a hand-off that stays and is built again, twice",
                        "insert into build.fact_hand_off select * from build.fact_hand_off"),
                new Breakage(
                        "unaccounted_facts",
                        1,
                        "an invitation that no account knows",
                        "insert into build.fact_survey_invitation"
                                + " select * from build.fact_survey_invitation where invitation_id = 'I1'"),
                new Breakage(
                        "doubled_dimension_keys",
                        2,
                        "a payer and the unknown one twice",
                        "insert into build.dim_payer select * from build.dim_payer"),
                new Breakage(
                        "overlapping_history",
                        1,
                        "a version that ends too late",
                        "update build.dim_practice set valid_to = valid_to + 1 where region = 'north'"),
                new Breakage(
                        "overlapping_history",
                        1,
                        "a day between two versions",
                        "update build.dim_practice set valid_to = valid_to - 1 where region = 'north'"));
    }

    @BeforeAll
    static void build() throws IOException {
        built = BuiltStar.in(folder);
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(built).close();
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void trips(Breakage breakage) {
        Warehouse warehouse = Objects.requireNonNull(built);
        Checks checks = new Checks(warehouse);
        warehouse.execute(breakage.sql());
        assertThat(checks.run()).contains(new Checks.Finding(breakage.check(), breakage.rows()));
        new Star(warehouse).build();
        assertThat(checks.run()).as("mended").isEmpty();
    }

    @Test
    void everyCheckHasARowThatTripsIt() throws IOException {
        try (Stream<Path> files = Files.list(CHECKS)) {
            assertThat(breakages().stream().map(Breakage::check).distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(ChecksTest::name).toList());
        }
    }

    @Test
    void everyCheckSaysWhatMustHold() throws IOException {
        try (Stream<Path> files = Files.list(CHECKS)) {
            assertThat(files).allSatisfy(file -> assertThat(file).content().startsWith("-- severity: stop\n-- "));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".sql", "");
    }
}
