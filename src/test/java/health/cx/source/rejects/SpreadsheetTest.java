package health.cx.source.rejects;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.source.Column;
import health.cx.source.Subject;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet does by itself, and what only a person does. */
class SpreadsheetTest {

    private static final Spreadsheet ANY = new Spreadsheet(false, Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0071               | 71
            9377952927E-5      | 93779.52927
            9377952927E-5      | 93779,52927
            9377952927E-5      | 9.38E+04
            12345678901234567  | 12345678901234500
            58.20              | 58,2
            2026-03-31         | 31.03.2026
            2026-03-31         | 3/31/2026
            2026-03-31         | 31/03/26
            2026-03-31 09:30   | 3/31/2026 9:30 AM
            2026-03-31T09:30   | 31.03.2026 09:30:00
            -x                 | '''-x'
            true               | TRUE
            """)
    void leavesAValueAsItWasEvenAtFault(String shown, String found) {
        assertThat(ANY.leaves(text(), true, shown, found)).isTrue();
        assertThat(ANY.leaves(text(), false, shown, found)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-2              | 02. Jan
            MAR1             | 1-Mar
            3/4/2026         | 03.04.2026
            02.02.2026 09:20 | 02.02.2026 9:20
            12,50            | 12,5
            """)
    void isForgivenMoreWhereNothingIsAtFault(String shown, String found) {
        assertThat(ANY.leaves(text(), true, shown, found)).isFalse();
        assertThat(ANY.leaves(text(), false, shown, found)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31.03.2026       | 2026-03-31
            2026-03-31       | 2026-03-30
            2026-03-31       | 2026-03-31T09:30
            2026-03-31 09:30 | 31.03.2026 09:31
            2026-02-30       | 2026-02-28
            1,250.00         | 1250.00
            0071             | 72
            yesterday        | ''
            ''               | A
            """)
    void neverMakesOfAValueWhatAPersonMakesOfIt(String shown, String found) {
        assertThat(ANY.leaves(text(), true, shown, found)).isFalse();
        assertThat(ANY.leaves(text(), false, shown, found)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            posted_on   | .  | MONTH_FIRST | 3/4/2026        | 2026-03-04
            posted_on   | .  | DAY_FIRST   | 3/4/2026        | 2026-04-03
            posted_on   | .  |             | 3/4/2026        | 3/4/2026
            posted_on   | .  |             | 3/31/2026       | 2026-03-31
            posted_on   | .  | MONTH_FIRST | 03.04.2026      | 2026-04-03
            posted_on   | .  | MONTH_FIRST | 03.04.26        | 03.04.26
            recorded_at | .  |             | 31.3.2026 9:30  | 2026-03-31T09:30
            amount      | .  |             | 1.234,50        | 1234.50
            amount      | ,  |             | 12.50           | 12,50
            amount      | ,  |             | 1.250           | 1.250
            line_id     | .  |             | 3/31/2026       | 3/31/2026
            """)
    void isUndoneInWhatAPersonWroteWhereOneReadingIsLeft(
            String column, char decimal, DayOrder order, String found, String read) {
        Spreadsheet semicolons = new Spreadsheet(true, Optional.ofNullable(order));
        assertThat(semicolons.corrected(billing(column), decimal, found)).isEqualTo(read);
    }

    private static Column text() {
        return billing("procedure_code");
    }

    private static Column billing(String name) {
        return Subject.BILLING.columns().get(Subject.BILLING.indexOf(name));
    }
}
