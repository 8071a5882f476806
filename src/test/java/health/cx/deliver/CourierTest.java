package health.cx.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import health.cx.source.Deliver;
import health.cx.source.MailAccount;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice gets its workbook by mail, encrypted and once; a mail that can't be sent goes with the next run. */
class CourierTest {

    @TempDir
    private Path folder;

    private House house = new House(Path.of(""));
    private GreenMail server = new GreenMail();

    @BeforeEach
    void start() {
        house = new House(folder);
        server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void mailsTheEncryptedWorkbookToItsPractice() throws IOException, MessagingException, GeneralSecurityException {
        Parcel parcel = house.parcel("P01", "rating 8.7 of 10");
        assertThat(open().deliver(parcel))
                .isInstanceOfSatisfying(
                        Outcome.Delivered.class,
                        delivered -> assertThat(delivered.mailed()).isTrue());
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("elm@example.org");
        assertThat(mail.getFrom()[0]).hasToString("cx@example.org");
        assertThat(mail.getSubject()).isEqualTo("The workbook of the practice P01 for 2026-02");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        Multipart parts = (Multipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo("""
                        Enclosed is the workbook of the practice P01 for 2026-02: P01-Elm-Street-2026-02.xlsx.

                        It opens with the practice's password. Look at its first sheet, Summary, to begin with.
                        """);
        Part enclosed = parts.getBodyPart(1);
        assertThat(enclosed.getFileName()).isEqualTo("P01-Elm-Street-2026-02.xlsx");
        assertThat(enclosed.getContentType()).startsWith("application/vnd.openxmlformats");
        Path received = folder.resolve("received.xlsx");
        try (InputStream in = enclosed.getInputStream()) {
            Files.copy(in, received);
        }
        assertThat(received).hasSameBinaryContentAs(house.to().resolve("P01/P01-Elm-Street-2026-02.xlsx"));
        assertThat(House.decrypted(received, House.PASSWORD)).hasValue(Files.readAllBytes(parcel.workbook()));
    }

    @Test
    void mailsAWorkbookOnceAlsoWhereItsFileIsPutBack() throws IOException, MessagingException {
        Parcel parcel = house.parcel("P01", "first");
        open().deliver(parcel);
        assertThat(open().deliver(parcel)).isEqualTo(new Outcome.Unchanged());
        Path place = house.to().resolve("P01/P01-Elm-Street-2026-02.xlsx");
        Files.delete(place);
        assertThat(open().deliver(parcel)).isEqualTo(new Outcome.Delivered(place, false));
        assertThat(server.getReceivedMessages()).hasSize(1);
        open().deliver(house.parcel("P01", "second"));
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(((Multipart) server.getReceivedMessages()[1].getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains("It takes the place of the one that you got before for the same period.");
    }

    @Test
    void aPracticeWithoutRecipientGetsItsFileOnly() throws IOException {
        assertThat(open().deliver(house.parcel("P09", "first")))
                .isEqualTo(new Outcome.Delivered(house.to().resolve("P09/P09-Elm-Street-2026-02.xlsx"), false));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneKeepsNoOtherMailBack() throws IOException {
        Deliveries deliveries = open();
        assertThat(deliveries.deliver(house.parcel("P03", "first")))
                .isInstanceOfSatisfying(
                        Outcome.Waiting.class,
                        waiting -> assertThat(waiting.sentence())
                                .startsWith("The workbook of P03 could not be mailed by localhost (")
                                .contains("which is a matter of its recipients"));
        assertThat(deliveries.deliver(house.parcel("P01", "first"))).isInstanceOf(Outcome.Delivered.class);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aFileNameKeepsItsAccents() throws IOException, MessagingException {
        open().deliver(house.parcel("São-João", "first"));
        Multipart parts = (Multipart) server.getReceivedMessages()[0].getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("São-João-Elm-Street-2026-02.xlsx");
    }

    @Test
    void triesAServerThatIsNotThereOnceARunAndMailsWithTheNext() throws IOException {
        int port = server.getSmtp().getPort();
        server.stop();
        Deliveries deliveries = open(port);
        assertThat(deliveries.deliver(house.parcel("P01", "first")))
                .isInstanceOfSatisfying(
                        Outcome.Waiting.class,
                        waiting -> assertThat(waiting.sentence())
                                .startsWith("The workbook of P01 could not be mailed by localhost (")
                                .endsWith(", and no other is tried in this run. The next run tries again.")
                                .doesNotContain("elm@example.org"));
        assertThat(deliveries.deliver(house.parcel("P02", "first")))
                .isEqualTo(new Outcome.Delivered(house.to().resolve("P02/P02-Elm-Street-2026-02.xlsx"), false));
        assertThat(house.to().resolve("P01/P01-Elm-Street-2026-02.xlsx")).exists();
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Deliveries next = open(port);
        next.deliver(house.parcel("P01", "first"));
        next.deliver(house.parcel("P02", "first"));
        assertThat(server.getReceivedMessages()).hasSize(3); // the second has two recipients, one copy each
    }

    @Test
    void logsInWithThePasswordOfTheEnvironment() throws IOException {
        server.setUser("reports", "right");
        server.getManagers().getUserManager().setAuthRequired(true);
        assertThat(open("reports", Map.of()).deliver(house.parcel("P01", "first")))
                .isInstanceOfSatisfying(
                        Outcome.Waiting.class,
                        waiting -> assertThat(waiting.sentence())
                                .contains("(the environment variable CX_MAIL_PASSWORD is not set)"));
        assertThat(open("reports", Map.of(MailAccount.PASSWORD, "right")).deliver(house.parcel("P01", "first")))
                .isInstanceOf(Outcome.Delivered.class);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private Deliveries open() throws Undeliverable {
        return open(server.getSmtp().getPort());
    }

    private Deliveries open(int port) throws Undeliverable {
        return open(new MailAccount("cx@example.org", "localhost", port, null, false), House.ENVIRONMENT);
    }

    private Deliveries open(String user, Map<String, String> password) throws Undeliverable {
        Map<String, String> environment = new java.util.HashMap<>(House.ENVIRONMENT);
        environment.putAll(password);
        return open(
                new MailAccount("cx@example.org", "localhost", server.getSmtp().getPort(), user, false), environment);
    }

    private Deliveries open(MailAccount account, Map<String, String> environment) throws Undeliverable {
        Map<String, List<String>> recipients = Map.of(
                "P01", List.of("elm@example.org"),
                "P02", List.of("oak@example.org", "it@example.org"),
                "P03", List.of("two..dots@example.org"),
                "São-João", List.of("joao@example.org"));
        return Deliveries.open(
                new Deliver(house.to(), House.VARIABLE, new Deliver.Mail(recipients, account)),
                house.book(),
                environment);
    }
}
