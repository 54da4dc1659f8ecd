package kz.bagalau.local.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The gateway's word that every service works and knows what the others told. */
final class PlatformHealth {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private PlatformHealth() {}

    /** Returns when it is UP. */
    static void awaitUp(String publicUrl) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(publicUrl + "/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + LIMIT.toNanos();
        String answer;
        try (HttpClient http = HttpClient.newHttpClient()) {
            do {
                var response = http.send(request, BodyHandlers.ofString());
                if (response.statusCode() == 200) {
                    return;
                }
                answer = response.body();
                Thread.sleep(PAUSE);
            } while (System.nanoTime() < end);
        } catch (IOException e) {
            throw new IllegalStateException("The gateway does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the services became ready", e);
        }
        throw new IllegalStateException("Not every service became ready: " + answer);
    }
}
