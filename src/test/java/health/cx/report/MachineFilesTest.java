package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachineFilesTest {

    private final Written issue = NetworkIssue.once();

    @Test
    void columnsAreTheContract() throws IOException {
        assertThat(issue.lines("network/data/measures.csv").get(0))
                .isEqualTo("practice_id,period_start,period_end,measure_id,statistic,value,n,lower,upper,marker");
        assertThat(issue.lines("network/data/comparisons.csv").get(0))
                .isEqualTo(
                        "practice_id,measure_id,statistic,against,family,difference,lower,upper,p,p_adjusted,verdict");
    }

    @Test
    void suppressedFiguresKeepTheirKeyAndNothingElse() throws IOException {
        assertThat(issue.lines("network/data/measures.csv"))
                .contains("P08,2025-01-01,2025-12-31,touchpoint_1,linear_mean,,,,,[c]");
    }

    @Test
    void networkHasAllRowsAndAPracticeItsOwn() throws IOException {
        List<String> all = issue.lines("network/data/measures.csv");
        List<String> own = issue.lines("practices/P02/data/measures.csv");
        assertThat(all).anyMatch(line -> line.startsWith("*,")).containsAll(own);
        assertThat(own.subList(1, own.size())).isNotEmpty().allMatch(line -> line.startsWith("P02,"));
    }

    @Test
    void theNetworkAloneListsFilesAndTheirRows() throws IOException {
        assertThat(issue.lines("network/data/files.csv"))
                .startsWith("file,source,subject,read,accepted,rejected,duplicate,superseded,filtered")
                .contains("billing.csv,clinic billing,billing,140889,140724,143,12,7,3");
        assertThat(issue.folder().resolve("practices/P02/data/files.csv")).doesNotExist();
    }

    @Test
    void numbersHaveNoExponent() throws IOException {
        assertThat(issue.lines("network/data/measures.csv"))
                .noneMatch(line -> line.matches(".*\\d[eE]-?\\d.*"))
                .anyMatch(line -> line.startsWith("*,2025-03-01,2026-02-28,visits_completed,count,"));
    }

    @Test
    void exploratoryComparisonsHaveNoVerdict() throws IOException {
        List<String> lines = issue.lines("network/data/comparisons.csv");
        assertThat(lines)
                .filteredOn(line -> line.contains(",exploratory,"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(","));
        assertThat(lines)
                .filteredOn(line -> line.contains(",headline,"))
                .isNotEmpty()
                .noneMatch(line -> line.endsWith(","));
    }
}
