package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nightly job delivers what it wrote, and the next night what it could not. */
class DispatchTest {

    private static final String FIRST = "P1/P1-Elm-Street-Practice-2026-02.xlsx";
    private static final String SECOND = "P2/P2-Oak-Street-Practice-2026-02.xlsx";

    @TempDir
    private Path folder;

    @Test
    void deliversNothingUnlessAsked() throws IOException {
        Home home = home("");
        assertThat(home.run(0).exitCode()).isZero();
        assertThat(home.output().resolve("deliveries.json")).doesNotExist();
    }

    @Test
    void deliversWhatItWroteAndLeavesTheReportsAsTheyAre() throws IOException {
        Home home = home("deliver: {to: delivered}");
        Home.Ended ended = home.run(0);
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.said()).contains("Workbooks delivered to delivered: 2");
        assertThat(delivered(FIRST))
                .hasSameBinaryContentAs(
                        home.output().resolve("reports/2026-02/practices/P1/P1-Elm-Street-Practice.xlsx"));
        assertThat(delivered(SECOND)).exists();
        assertThat(Home.ended(out -> new Verify(home.request(1, out)).print()).exitCode())
                .isZero();
    }

    @Test
    void whatIsInTheWayIsAWarningAndTheNextNightTriesAgain() throws IOException {
        Home home = home("deliver: {to: delivered}");
        Files.createDirectories(folder.resolve("delivered"));
        Files.writeString(folder.resolve("delivered/P1"), "a file where the folder should be");
        Home.Ended ended = home.run(0);
        assertThat(ended.exitCode()).isEqualTo(Ending.WARNED);
        assertThat(ended.said())
                .contains("Warning: P1-Elm-Street-Practice-2026-02.xlsx could not be put into ")
                .contains("Workbooks delivered to delivered: 1");
        assertThat(Files.readString(home.output().resolve("runs/20260401-021500-000/cx.log")))
                .contains("P1-Elm-Street-Practice-2026-02.xlsx could not be put into ");
        assertThat(delivered(SECOND)).exists();
        Files.delete(folder.resolve("delivered/P1"));
        Home.Ended next = home.run(1);
        assertThat(next.said()).contains("Nothing is new").contains("Workbooks delivered to delivered: 1");
        assertThat(next.exitCode()).isZero();
        assertThat(delivered(FIRST)).exists();
    }

    @Test
    void mailsEncryptedWorkbooksAndKeepsThePasswordToItself() throws IOException {
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Home home = home("deliver: {to: delivered, encrypt: {file: password}, mail: {recipients: recipients.csv,"
                    + " from: cx@example.org, host: localhost, starttls: no, port: "
                    + server.getSmtp().getPort() + "}}");
            Files.writeString(folder.resolve("password"), "correct horse battery\n");
            Files.writeString(
                    folder.resolve("recipients.csv"), "practice_id,mail\nP1,elm@example.org\nP7,no@example.org\n");
            Home.Ended ended = home.run(0);
            assertThat(ended.said())
                    .contains("Workbooks delivered to delivered: 2, of which 1 mailed")
                    .contains(
                            "Warning: Recipients are named for the practice 'P7', which has no workbook; valid: P1, P2");
            assertThat(ended.exitCode()).isEqualTo(Ending.WARNED);
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(FileMagic.valueOf(delivered(SECOND).toFile())).isEqualTo(FileMagic.OLE2);
            try (Stream<Path> all = Files.walk(home.output())) {
                assertThat(all.filter(file -> file.toString().matches(".*\\.(log|json|prom)")))
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(Files.readAllLines(file))
                                .filteredOn(line -> !line.contains("icegreen")) // the mail server's own log
                                .noneMatch(line -> line.contains("battery") || line.contains("elm@")));
            }
        } finally {
            server.stop();
        }
    }

    @Test
    void aPasswordThatIsMissingKeepsNoWorkbookFromBeingWritten() throws IOException {
        Home home = home("deliver: {to: delivered, encrypt: {variable: CX_NOT_SET_ANYWHERE}}");
        Home.Ended ended = home.run(0);
        assertThat(ended.exitCode()).isEqualTo(Ending.WARNED);
        assertThat(ended.said())
                .contains("Warning: No workbook is delivered: there is no password in the environment variable"
                        + " CX_NOT_SET_ANYWHERE");
        assertThat(home.output().resolve("reports/2026-02/practices/P1")).exists();
    }

    @Test
    void aPlanDeliversNothing() throws IOException {
        Home home = home("deliver: {to: delivered}");
        assertThat(Home.ended(out -> new Plan(home.request(0, out)).print()).exitCode())
                .isZero();
        assertThat(folder.resolve("delivered")).doesNotExist();
    }

    @Test
    void refusesToDeliverIntoTheReports() throws IOException {
        Home.Ended ended = home("deliver: {to: output/reports/out}").run(0);
        assertThat(ended.exitCode()).isEqualTo(Ending.INVALID);
        assertThat(ended.said()).contains("Name another folder behind 'to' under 'deliver'");
    }

    private Path delivered(String file) {
        return folder.resolve("delivered").resolve(file);
    }

    private Home home(String deliver) throws IOException {
        Home home = Home.in(folder)
                .input("practices.csv", "practice_id,name", "P1,Elm Street Practice", "P2,Oak Street Practice")
                .input(
                        "visits.csv",
                        "visit_id,practice_id,patient_id,scheduled_at,status",
                        "V1,P1,Kowalski,2026-02-02T09:00,completed",
                        "V2,P2,Nowak,2026-02-02T09:00,completed",
                        "V3,P2,Nowak,2026-03-02T09:00,completed");
        Path job = folder.resolve("job.yaml");
        Files.writeString(job, Files.readString(job) + "\n" + deliver + "\n");
        return home;
    }
}
