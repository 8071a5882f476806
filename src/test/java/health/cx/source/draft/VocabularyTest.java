package health.cx.source.draft;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.source.Column;
import health.cx.source.ColumnType;
import health.cx.source.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The word lists speak of the contract and of the measure dictionary. */
class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everySubjectHasNamesForItsFilesAndKey(Subject subject) {
        assertThat(vocabulary.filesOf(subject)).isNotEmpty();
        assertThat(subject.columnNames()).contains(vocabulary.keyOf(subject));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyNameIsOfAColumn(Subject subject) {
        assertThat(subject.columnNames()).containsAll(vocabulary.columnsOf(subject));
    }

    static Stream<Column> columns() {
        return Arrays.stream(Subject.values()).flatMap(subject -> subject.columns().stream());
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aWordOfTheContractStandsForItself(Column column) {
        if (column.type() == ColumnType.CODE || column.type() == ColumnType.CODES) {
            column.words()
                    .forEach(word -> assertThat(vocabulary.word(column, word)).contains(word));
        }
    }

    static Stream<String> items() {
        return new Vocabulary().items().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyItemIsInTheMeasureDictionary(String item) throws IOException {
        assertThat(Files.readString(Path.of("jobs/measures.yaml"))).contains("{id: " + item + ",");
    }
}
