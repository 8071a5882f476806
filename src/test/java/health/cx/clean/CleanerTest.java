package health.cx.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import health.cx.source.Column;
import health.cx.source.ColumnType;
import health.cx.source.Subject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text becomes, by the column it stands in. */
class CleanerTest {

    private static final String FORMATS =
            ", pivot-year: 1950, time-formats: ['dd.MM.yyyy HH:mm', 'M/d/yy h:mm a'], date-formats: [dd.MM.yyyy, M/d/yy]";

    @TempDir
    private Path folder;

    /** Kept with a value, kept without it under a flag, {@code ?reason}, or rejected, {@code !reason}. */
    @ParameterizedTest(name = "{0}.{1}: {2}")
    @CsvFileSource(
            resources = "/health/cx/clean/values.csv",
            numLinesToSkip = 1,
            nullValues = "null",
            maxCharsPerColumn = 2000)
    void reads(String subject, String column, String text, String expected) {
        Subject of = Subject.valueOf(subject);
        Cleaning cleaning = Cleaning.of(folder, of, "network", FORMATS);
        Outcome outcome = cleaning.clean(Map.of(column, text));
        assertThat(told(cleaning, of.columns().get(of.indexOf(column)), outcome))
                .isEqualTo(expected);
    }

    private static @Nullable String told(Cleaning cleaning, Column column, Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            return "!" + rejected.reason();
        }
        Outcome.Kept kept = (Outcome.Kept) outcome;
        if (!kept.flags().isEmpty()) {
            return "?" + kept.flags().get(0).reason();
        }
        Object value = cleaning.value(kept, column.name());
        if (value instanceof Long number && column.type() == ColumnType.CLOCK) {
            LocalDateTime clock = LocalDateTime.ofEpochSecond(
                    Math.floorDiv(number, 1_000_000L), (int) Math.floorMod(number, 1_000_000L) * 1000, ZoneOffset.UTC);
            return clock + (Cleaning.record(kept).utcClocks() == 0 ? "" : "Z");
        }
        if (value instanceof Long number && column.type() == ColumnType.DATE) {
            return LocalDate.ofEpochDay(number).toString();
        }
        return value == null ? null : value.toString();
    }

    @ParameterizedTest
    @CsvSource({"1e-999999999", "1e999999999", "-1e-2147483647"})
    void isNotHeldUpByAMonstrousNumber(String text) {
        Cleaning cleaning = Cleaning.of(folder, Subject.BILLING, "network", "");
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(cleaning.clean(Map.of("amount", text))).isInstanceOf(Outcome.Rejected.class));
    }

    @Test
    void rejectsWithEverythingAPersonNeedsToMendIt() {
        Outcome.Rejected rejected = Cleaning.of(folder, Subject.VISITS, "network", "")
                .rejected(Map.of("status", "done", "patient_id", "ID-4711"));
        assertThat(rejected.place().line()).isEqualTo(7);
        assertThat(rejected.column()).isEqualTo("status");
        assertThat(rejected.value()).isEqualTo("done");
        assertThat(rejected.expected())
                .isEqualTo("One of these words is expected: booked, completed, no_show, cancelled, left_unseen.");
        assertThat(rejected.mapped()).contains("V1", "done").doesNotContain("ID-4711");
    }

    @Test
    void needsAPatientsPracticeWhereEachCountsItsOwn() {
        assertThat(Cleaning.of(folder, Subject.PATIENTS, "practice", "")
                        .rejected(Map.of("practice_id", ""))
                        .reason())
                .isEqualTo("missing-value");
        assertThat(Cleaning.of(folder, Subject.PATIENTS, "network", "").clean(Map.of("practice_id", "")))
                .isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void keepsOfABirthDateTheYearOnly() {
        Cleaning cleaning = Cleaning.of(folder, Subject.PATIENTS, "network", "");
        Outcome.Kept kept = cleaning.kept(Map.of("birth_date", "1961-07-23", "postal_code", "AK-99501-QX"));
        assertThat(cleaning.value(kept, "birth_year")).isEqualTo(1961);
        assertThat(cleaning.value(kept, "birth_date")).isNull();
        assertThat(cleaning.value(kept, "postal_code")).isNull();
    }

    @Test
    void countsTheChargeOfARejectedLine() {
        Cleaning cleaning = Cleaning.of(folder, Subject.BILLING, "network", "");
        assertThat(cleaning.rejected(Map.of("posted_on", "soon", "amount", "12.34"))
                        .charge())
                .isEqualTo(123_400);
        assertThat(cleaning.rejected(Map.of("amount", "much")).charge()).isZero();
        assertThat(cleaning.kept(Map.of("entry", "payment", "amount", "-12.34")).charge())
                .isZero();
    }
}
