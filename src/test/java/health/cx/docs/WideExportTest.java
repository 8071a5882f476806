package health.cx.docs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Ending;
import health.cx.job.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From an unseen CSV to a workbook: nothing has to be decided by hand, and the form of the days changes nothing. */
class WideExportTest {

    @TempDir
    private Path folder = Path.of("");

    static List<WideFile> variants() {
        return WideFile.VARIANTS;
    }

    @Test
    void theThreeFormsOfTheDaysGiveTheSameWorkbooks() throws IOException {
        List<Map<String, String>> written = new ArrayList<>();
        for (WideFile variant : WideFile.VARIANTS) {
            WideExport export = WideExport.in(folder.resolve(variant.name()), variant);
            export.map();
            Ending ending = export.run();
            assertThat(ending.exitCode()).as(ending.sentence()).isEqualTo(Ending.DONE);
            written.add(export.written());
        }
        assertThat(written.get(0).keySet().stream().filter(name -> name.endsWith(".xlsx")))
                .hasSize(4);
        assertThat(written).containsOnly(written.get(0));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void theCheckFindsNothingToReject(WideFile variant) throws IOException {
        WideExport export = WideExport.in(folder, variant);
        export.map();
        List<Trial> trials = export.check();
        assertThat(trials.stream().map(trial -> trial.file().mapping().name()))
                .containsExactly("export/practices", "export/visits", "export/surveys");
        assertThat(trials).allSatisfy(trial -> {
            assertThat(trial.read()).isEqualTo(2520);
            assertThat(trial.accepted()).isEqualTo(2520);
            assertThat(trial.flagged()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("variants")
    void theCommittedExtractsAreTheFilesBeginnings(WideFile variant) throws IOException {
        String extract = Files.readString(WideExport.FILES.resolve(variant.name()));
        assertThat(variant.text()).startsWith(extract);
        assertThat(extract.lines()).hasSize(6);
    }

    @Test
    void theGuideShowsTheExportTheDraftAndTheJob() throws IOException {
        String guide = Page.of("sources.md").text();
        WideFile german = WideFile.VARIANTS.get(1);
        String draft = WideExport.in(folder, german).map();
        assertThat(guide)
                .contains("```\n" + Files.readString(WideExport.FILES.resolve(german.name())) + "```")
                .contains("```yaml\n" + Files.readString(WideExport.FILES.resolve("jobs/clinic.yaml")) + "```")
                .contains("```yaml\n" + draft + "```");
    }
}
