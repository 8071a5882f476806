package health.cx.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.cx.source.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source file says is taken at its word, and what is wrong with it is said with its place. */
class SourceFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{files: x.csv} | column 5: the key 'subject' is missing",
                "{subject: visit, files: x.csv} | column 15: 'visit' is no valid value; nearest: visits",
                "{subject: payers, file: x.csv} | column 23: unknown key 'file'; nearest: files",
                "{subject: payers, files: x.csv, charset: windows-1225} | 'windows-1225' is no charset; nearest: windows-1252",
                "{subject: payers, files: x.csv, delimiter: ';;'} | one character is expected here",
                "{subject: payers, files: x.csv, date-formats: [tt.mm]} | 'tt.mm' is no date pattern",
                "{subject: payers, files: x.csv, optional: maybe} | 'maybe' is no valid value",
                "{subject: payers, files: x.csv, date-formats: [d/M/yy]} | 'd/M/yy' has years of two digits. Say with 'pivot-year'",
                "{subject: payers, files: x.csv, date-formats: [d/M/yyyy, M/d/yyyy]} | read the same text as different days",
                "{subject: payers, files: x.csv, date-formats: ['HH:mm']} | 'HH:mm' reads no day",
                "{subject: payers, files: x.csv, time-formats: [dd.MM.yyyy]} | 'dd.MM.yyyy' reads no time",
                "{subject: payers, files: x.csv, time-formats: ['h:mm']} | h goes with a (AM or PM)",
                "{subject: payers, files: x.csv, time-zone: Berlin} | 'Berlin' is no time zone; nearest: ",
                "{subject: payers, files: x.csv, numbers: {decimal: ',', thousands: ','}} | 'decimal' and 'thousands' are both ','",
                "{subject: payers, files: x.csv, each: a} | 'each' says nothing about files of the format csv",
                "{subject: payers, files: x.csv, format: ndjson, delimiter: ';'} | 'delimiter' says nothing about files of the format ndjson",
                "{subject: payers, files: x.csv, items: {a: b}} | 'items' belongs to surveys",
                "{subject: surveys, files: x.csv, columns: {response_id: R, practice_id: P, item: I}, items: {a: b}} | unknown key 'item'",
                "{subject: payers, files: x.csv, columns: {payer_id: {column: P, look-up: docs, value: N}}} | there is no look-up 'docs'",
                "{subject: payers, files: x.csv, columns: {payer_id: P, payer_class: {column: C, values: classes}}} | there is no code list 'classes'",
                "{subject: payers, files: x.csv, columns: {payer_id: {column: P, negate: yes}}} | 'negate' turns the sign of a number; payer_id is none",
                "{subject: payers, files: x.csv, columns: {payer_id: {column: P, unit: hours}}} | 'unit' belongs to lengths of time",
                "{subject: surveys, files: x.csv, columns: {response_id: R, practice_id: P, item: I, answer: {column: A, reversed: [5, 1]}}} | the lowest and the highest answer",
                "{subject: payers, files: x.csv, columns: {name: N}} | the required column 'payer_id' of payers is not mapped",
                "{subject: payers, files: x.csv, columns: {payer: N}} | unknown key 'payer'; valid: name, payer_id, payer_class",
                "{subject: payers, files: x.csv, columns: {payer_id: {colum: N}}} | unknown key 'colum'; nearest: column",
                "{subject: payers, files: x.csv, columns: {payer_id: {column: N, constant: n}}} | exactly one of column, constant, template or generated",
                "{subject: payers, files: x.csv, columns: {payer_id: {values: {a: b}}}} | exactly one of column, constant, template or generated",
                "{subject: payers, files: x.csv, columns: {payer_id: [N]}} | a map of 'key: value' lines is expected",
                "{subject: payers, files: x.csv, columns: {payer_id: N, payer_id: M}} | the key 'payer_id' stands here twice"
            })
    void refuses(String mapping, String message) {
        assertThatThrownBy(() -> new Texts(folder).source(mapping))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("source.yaml, line 4, column ")
                .hasMessageContaining(message);
    }

    @Test
    void refusesToGuessWhetherPatientIdsAreThePracticesOwn() {
        Path file = new Texts(folder).write("source.yaml", "source: test\nmappings: []\n");
        assertThatThrownBy(() -> SourceFile.read(file)).hasMessageContaining("the key 'patient-ids' is missing");
    }

    @Test
    void numbersSeveralMappingsOfOneSubject() {
        SourceFile source =
                new Texts(folder).source("{subject: billing, files: a.csv}\n  - {subject: billing, files: b.csv}");
        assertThat(source.mappings()).extracting(Mapping::name).containsExactly("test/billing", "test/billing-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Name                                                  | b",
                "{constant: z}                                         | z",
                "{template: 'x{Id}-{Name}'}                            | x7-b",
                "{template: 'x{Id}-{Empty}'}                           | null",
                "{column: Name, values: {b: bee}}                      | bee",
                "{column: Name, values: {c: sea}}                      | b",
                "{column: Name, values: {c: sea}, otherwise: other}    | other",
                "{column: Name, values: {c: sea}, otherwise: ''}       | null",
                "{column: Null, values: {none: x}, otherwise: other}   | null",
                "{column: Empty}                                       | null",
                "{column: Ref, after: /}                               | 17",
                "{column: Name, after: /}                              | b",
                "{column: Ref, after: /, values: {17: x}}              | x",
                "{column: Id, reversed: [1, 9]}                        | 3",
                "{column: Name, reversed: [1, 9]}                      | b",
                "{column: Id, missing-codes: [7, 8]}                   | null",
                "{column: Id, missing-codes: [8], values: {7: seven}}  | seven",
            })
    void takesAColumnByItsRule(String rule, String expected) throws IOException {
        Mapping mapping = new Texts(folder)
                .source("{subject: payers, files: x.csv, null-words: [none], columns: {payer_id: Id, name: " + rule
                        + "}}")
                .mappings()
                .get(0);
        byte[] file = "Id,Name,Empty,Null,Ref\n7, b ,,none,Patient/17\n".getBytes(StandardCharsets.UTF_8);
        assertThat(((Line.Row) new Texts(folder).lines(mapping, file).get(0)).values())
                .containsExactly("7", expected, null);
    }

    @Test
    void filtersRowsByTheirOwnWords() throws IOException {
        Mapping mapping = new Texts(folder)
                .source("{subject: payers, files: x.csv, where: {Kind: [a, b]}, columns: {payer_id: Id}}")
                .mappings()
                .get(0);
        byte[] file = "Id,Kind\n1,a\n2,c\n3, b \n".getBytes(StandardCharsets.UTF_8);
        assertThat(new Texts(folder).lines(mapping, file))
                .extracting(line -> line.getClass().getSimpleName())
                .containsExactly("Row", "Filtered", "Row");
    }
}
