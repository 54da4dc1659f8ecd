package kz.bagalau.system.platform;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What only the local platform can do. */
public final class Control implements Mailbox {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String url;

    Control(String url) {
        this.url = url;
    }

    /** Waits for a mail to an address whose subject contains a text; the newest counts. */
    public JsonNode awaitMail(String to, String subjectPart) {
        return await("mail '" + subjectPart + "' to " + to)
                .atMost(Duration.ofSeconds(20))
                .until(() -> mail(to, subjectPart), Optional::isPresent)
                .orElseThrow();
    }

    @Override
    public String awaitText(String to, String subjectPart) {
        return awaitMail(to, subjectPart).get("text").asString();
    }

    private Optional<JsonNode> mail(String to, String subjectPart) {
        return mails(to).stream()
                .filter(mail -> mail.get("subject").asString().contains(subjectPart))
                .findFirst();
    }

    /** All mails to an address, the newest first. */
    public List<JsonNode> mails(String to) {
        return StreamSupport.stream(send("GET", "/api/mails?to=" + to, null).spliterator(), false)
                .toList();
    }

    /** The first link of a mail to a page of the platform. */
    public static String link(JsonNode mail) {
        return mail.get("links").get(0).asString();
    }

    /** Lets it be an instant for all services. */
    public void moveClockTo(Instant instant) {
        send("POST", "/api/clock", "{\"instant\":\"" + instant + "\"}");
    }

    /** Back to the machine's time. */
    public void resetClock() {
        send("POST", "/api/clock", "{\"instant\":null}");
    }

    /** Makes a register ({@code persons}, {@code organisations}) slow or failing; 0 and 200 make it well. */
    public void breakRegister(String register, int delayMs, int status) {
        send("POST", "/api/registers/" + register, "{\"delayMs\":%d,\"status\":%d}".formatted(delayMs, status));
    }

    /** Stops a server ({@code kafka}, {@code postgresql}) under the running services. */
    public void stop(String server) {
        send("POST", "/api/servers/" + server, "{\"runs\":false}");
    }

    /** Starts a stopped server again; returns when it answers. */
    public void start(String server) {
        send("POST", "/api/servers/" + server, "{\"runs\":true}");
    }

    private JsonNode send(String method, String path, @Nullable String body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url + path))
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                    .build();
            var response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + response.statusCode() + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
