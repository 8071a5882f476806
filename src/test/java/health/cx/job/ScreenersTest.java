package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.cx.source.InvalidInput;
import health.cx.warehouse.Item;
import health.cx.warehouse.Screener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenersTest {

    @TempDir
    private Path folder;

    @Test
    void onlyWhoWasNotSeenInTimeSaysWhetherToldAboutTheDelay() {
        assertThat(MeasureDictionary.read(Path.of("jobs", "measures.yaml"), "en")
                        .items())
                .filteredOn(item -> item.screener() != null)
                .extracting(Item::id, Item::screener)
                .containsExactly(tuple("told_about_delay", new Screener("seen_within_15", List.of(0))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {item: seen, passes: [0]}  | 4, column 61: | 'seen' is no valid value; valid: told, seen_within_15.
            {item: told, passes: [1]}  | 4, column 61: | 'told' has a screener, so it can't be one
            {item: seen_within_15, passes: [2]} | 4, column 86: | '2' is no answer on the scale 'yes_no'; one from 0 to 1 is expected.
            {item: seen_within_15, passes: no}  | 4, column 85: | 'no' is no whole number.
            {item: seen_within_15, passes: []}  | 4, column 54: | with no answer that passes
            {item: seen_within_15}              | 4, column 54: | the key 'passes' is missing.
            {item: seen_within_15, pass: [0]}   | 4, column 77: | unknown key 'pass'
            """)
    void saysWhatIsWrongAndWhere(String screener, String place, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("measures.yaml"), """
                scales: {yes_no: {min: 0, max: 1}}
                items:
                  - {id: seen_within_15, label: Seen, scale: yes_no}
                  - {id: told, label: Told, scale: yes_no, screener: %s}
                composites: []
                indices: []
                log: []
                billing: []
                """.formatted(screener));
        assertThatThrownBy(() -> MeasureDictionary.read(file, "en"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining(place);
    }
}
