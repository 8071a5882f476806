package health.cx.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Period;
import health.cx.evaluate.Remark;
import health.cx.report.table.Shape;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says all that English says. */
class BundleTest {

    private final Bundle english = Bundle.of("en").orElseThrow();
    private final Bundle spanish = Bundle.of("es").orElseThrow();
    private final Wording words = Wording.of(spanish, Map.of());

    static Stream<String> languages() {
        return Bundle.languages().stream();
    }

    @Test
    void findsTheLanguagesByTheirFiles() {
        assertThat(Bundle.languages()).contains("en", "es");
        assertThat(Bundle.of("es-MX")).hasValueSatisfying(bundle -> {
            assertThat(bundle.words()).isEqualTo(spanish.words());
            assertThat(bundle.locale().toLanguageTag()).isEqualTo("es-MX");
        });
        assertThat(Stream.of("fr", "", "Spanish", "es_ES", "../es"))
                .allSatisfy(tag -> assertThat(Bundle.of(tag)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasTheSameKeysAndPlaces(String language) {
        Bundle bundle = Bundle.of(language).orElseThrow();
        assertThat(bundle.words().keySet()).isEqualTo(english.words().keySet());
        assertThat(english.words())
                .allSatisfy((key, text) -> assertThat(
                                english.fault(key, bundle.words().getOrDefault(key, "")))
                        .as(key)
                        .isEmpty());
        assertThat(bundle.sheetsOfOneName(Map.of())).isEmpty();
    }

    @Test
    void saysNumbersAndDaysInItsLanguage() {
        assertThat(words.number(Shape.COUNT, 1234567)).isEqualTo("1.234.567");
        assertThat(words.number(Shape.RATE, 0.9344)).isEqualTo("93,4 %");
        assertThat(words.plain(0.05)).isEqualTo("0,05");
        assertThat(words.day(LocalDate.of(2026, 2, 28))).isEqualTo("28 de febrero de 2026");
        assertThat(words.tick(Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 6))))
                .isEqualTo("T2 26");
        assertThat(words.say(Remark.counted("few-peers", 1, 5)))
                .isEqualTo("1 consulta más tiene datos suficientes; se necesitan 5.");
        assertThat(Wording.english().number(Shape.COUNT, 1234567)).isEqualTo("1,234,567");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            range            | from %1$s           | its placeholders are %1$s; those of the original are %1$s, %2$s
            range            | %1$s to %2$s, %3$s  | its placeholders are %1$s, %2$s, %3$s
            quality.reason   | %1$s (%2$s) 5 %     | a per cent sign is written twice
            sheet.waits      | How long?           | a sheet's name has 1 to 31 characters
            sheet.waits      | Owner's             | a sheet's name has 1 to 31 characters
            network          | ' '                 | it is empty
            """)
    void refusesOtherWordsThatWouldBreakASentenceOrASheet(String key, String other, String fault) {
        assertThat(english.fault(key, other))
                .hasValueSatisfying(found -> assertThat(found).contains(fault));
    }

    @Test
    void refusesTwoSheetsOfOneName() {
        assertThat(english.sheetsOfOneName(Map.of("sheet.waits", "billing"))).isPresent();
    }

    /** Else workbooks of who has no template would be written again. */
    @Test
    void marksOnlyWhatIsNotTheProgramsOwn() {
        assertThat(House.plain().mark()).isEmpty();
        assertThat(House.speaking(words).mark()).isNotEmpty();
        assertThat(House.speaking(Wording.of(english, Map.of("network", "All of us")))
                        .mark())
                .isNotEmpty();
    }
}
