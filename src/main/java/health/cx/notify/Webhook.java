package health.cx.notify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Posts a notice as JSON. */
final class Webhook {

    private final Duration patience;
    private final URI address;
    private final @Nullable String token;

    Webhook(URI address, @Nullable String token, Duration patience) {
        this.address = address;
        this.token = token;
        this.patience = patience;
    }

    /** Posts once, and once more where that failed. */
    void send(Notice notice) throws IOException {
        // no redirects: the token is for the address in the job file and for no other
        HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build();
        try {
            post(client, notice);
        } catch (IOException e) {
            post(client, notice);
        }
    }

    private void post(HttpClient client, Notice notice) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(notice.json()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IOException("it answered with HTTP " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was stopped", e);
        }
    }
}
