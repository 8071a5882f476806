package health.cx.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.cx.source.InvalidInput;
import health.cx.source.JobFile;
import health.cx.source.mapping.Discovery;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.RowReader;
import health.cx.source.mapping.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide quotes messages as they are: each is provoked by one slip in the worked example. */
class MessagesTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jobs/sources/praxo.yaml          | 'delimiter: ";"'     | 'delimeter: ";"'
            jobs/sources/praxo.yaml          | 'patient_id: Patient' | 'booked_at: Patient'
            jobs/sources/praxo.yaml          | 'dd.MM.yyyy HH:mm'   | 'dd.MM.yyyy hh:nn p'
            jobs/praxo.yaml                  | 'latest'             | '2026-Q1'
            jobs/sources/praxo.yaml          | 'Doctor'             | 'Docter'
            jobs/sources/praxo.yaml          | 'delimiter: ";"'     | 'delimiter: ","'
            exports/praxo/visits-2026-Q1.csv | 'Doctor'             | 'Office'
            jobs/sources/praxo.yaml          | 'invoices.csv'       | 'bills.csv'
            """)
    void theGuideQuotesWhatASlipBrings(String file, String right, String wrong) throws IOException {
        OwnExport.in(home);
        Path path = home.resolve(file);
        String text = Files.readString(path, StandardCharsets.ISO_8859_1);
        Files.writeString(path, text.replaceFirst(right, wrong), StandardCharsets.ISO_8859_1);
        assertThat(path).content(StandardCharsets.ISO_8859_1).contains(wrong);

        InvalidInput said = catchThrowableOfType(InvalidInput.class, this::read);
        String sentence = said.getMessage().replaceFirst("^/[^,:]*[,:] ", "");
        assertThat(Page.of("sources.md").text().contains(sentence)).as(sentence).isTrue();
    }

    /** Reads the job, its source and the headers of its files, as a run does before it reads a row. */
    private void read() throws IOException {
        JobFile job = JobFile.read(home.resolve("jobs/praxo.yaml"), home);
        SourceFile source = SourceFile.read(job.sources().get(0));
        for (InputFile file :
                Discovery.of(job.input(), job.output(), source.mappings()).files()) {
            new RowReader(file).close();
        }
    }
}
