package health.cx.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import health.cx.source.MailAccount;
import health.cx.source.Notify;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notices reach a web server and a mail server, or a sentence says why not. */
class MessengerTest {

    private static final Notice NOTICE = new Notice(
            "nightly",
            "20260401-021500-000",
            20,
            "Nothing is published: visits.csv has 3 rejected of 4 lines (75.0 %).",
            Map.of("linesRead", 4L),
            Map.of("runFolder", "output/runs/20260401-021500-000"));

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private HttpServer web;
    private GreenMail post;

    @BeforeEach
    void start() throws IOException {
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.start();
        post = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        post.start();
    }

    @AfterEach
    void stop() {
        web.stop(0);
        post.stop();
    }

    @Test
    void postsJsonWithTheToken() {
        answer(204);
        assertThat(new Messenger(webhook(), Map.of(Notify.WEBHOOK_TOKEN, "secret")).tell(NOTICE))
                .isEmpty();
        JsonNode body = JsonMapper.shared().readTree(bodies.get(0));
        assertThat(body.propertyNames()).containsExactly("job", "run", "exitCode", "text", "counts", "paths");
        assertThat(body.get("job").asString()).isEqualTo("nightly");
        assertThat(body.get("exitCode").asInt()).isEqualTo(20);
        assertThat(body.get("text").asString()).startsWith("Nothing is published");
        assertThat(body.get("counts").get("linesRead").asInt()).isEqualTo(4);
        assertThat(authorizations).containsExactly("Bearer secret");
    }

    @Test
    void postsASecondTimeAndNoMore() {
        answer(503, 200);
        assertThat(new Messenger(webhook(), Map.of()).tell(NOTICE)).isEmpty();
        answer(500, 500, 200);
        assertThat(new Messenger(webhook(), Map.of()).tell(NOTICE))
                .containsExactly("The webhook at localhost could not be told: it answered with HTTP 500.");
        assertThat(bodies).hasSize(4);
        assertThat(authorizations).containsOnly("none");
    }

    @Test
    void saysThatNobodyListensAndKeepsPathAndTokenToItself() {
        Notify notify = webhook();
        web.stop(0);
        assertThat(new Messenger(notify, Map.of(Notify.WEBHOOK_TOKEN, "se\ncret")).tell(NOTICE))
                .singleElement()
                .asString()
                .startsWith("The webhook at localhost could not be told: ")
                .doesNotContain("hook/T0", "cret");
        assertThat(new Messenger(notify, Map.of()).tell(NOTICE))
                .singleElement()
                .asString()
                .startsWith("The webhook at localhost could not be told: ")
                .doesNotContain("hook/T0");
    }

    @Test
    void mailsToAllRecipients() throws MessagingException, IOException {
        assertThat(new Messenger(mail(null, false), Map.of()).tell(NOTICE)).isEmpty();
        Message[] received = post.getReceivedMessages();
        assertThat(received).hasSize(2); // one copy each
        assertThat(received[0].getSubject()).isEqualTo("cx: the job 'nightly' ended with exit code 20");
        assertThat(received[0].getFrom()[0]).hasToString("cx@example.org");
        assertThat(received[0].getAllRecipients()).hasSize(2);
        assertThat(received[0].getContent().toString().replace("\r\n", "\n")).isEqualTo("""
                Nothing is published: visits.csv has 3 rejected of 4 lines (75.0 %).

                run: 20260401-021500-000
                linesRead: 4
                runFolder: output/runs/20260401-021500-000""");
    }

    @Test
    void logsInWithThePasswordOfTheEnvironment() {
        post.setUser("reports", "right");
        post.getManagers().getUserManager().setAuthRequired(true);
        assertThat(new Messenger(mail("reports", false), Map.of(MailAccount.PASSWORD, "right")).tell(NOTICE))
                .isEmpty();
        assertThat(new Messenger(mail("reports", false), Map.of(MailAccount.PASSWORD, "wrong")).tell(NOTICE))
                .singleElement()
                .asString()
                .startsWith("The mail by localhost could not be sent: ")
                .doesNotContain("wrong");
        assertThat(new Messenger(mail("reports", false), Map.of()).tell(NOTICE))
                .containsExactly("The mail by localhost could not be sent: the environment variable CX_MAIL_PASSWORD is"
                        + " not set.");
    }

    @Test
    void mailsNothingInTheClearWhereEncryptionIsAskedFor() {
        assertThat(new Messenger(mail(null, true), Map.of()).tell(NOTICE))
                .singleElement()
                .asString()
                .contains("STARTTLS is required");
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    private void answer(Integer... codes) {
        Iterator<Integer> next = List.of(codes).iterator();
        if (!bodies.isEmpty()) {
            web.removeContext("/hook");
        }
        web.createContext("/hook", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            authorizations.add(authorization == null ? "none" : authorization);
            exchange.sendResponseHeaders(next.next(), -1);
            exchange.close();
        });
    }

    private Notify webhook() {
        URI address = URI.create("http://localhost:" + web.getAddress().getPort() + "/hook/T0");
        return new Notify(address, null, Set.of());
    }

    private Notify mail(@Nullable String user, boolean startTls) {
        return new Notify(
                null,
                new Notify.Mail(
                        List.of("a@example.org", "b@example.org"),
                        new MailAccount(
                                "cx@example.org", "localhost", post.getSmtp().getPort(), user, startTls)),
                Set.of());
    }
}
