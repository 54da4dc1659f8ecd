package kz.bagalau.system.rush;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagalau.system.deployed.ServiceAlone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who wants a seat and asks again, with the same key and less and less often, until told of a seat or that all is sold. */
final class Buyer {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long PAUSE_MS = 1_000;
    private static final long LONGEST_PAUSE_MS = 8_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final UUID person = UUID.randomUUID();
    private final UUID key = UUID.randomUUID();
    private final HttpClient http;
    private final HttpRequest request;

    Buyer(HttpClient http, ServiceAlone service, UUID slot) {
        this.http = http;
        request = HttpRequest.newBuilder(URI.create(service.url() + "/api/scheduling/holds"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + service.token(person, "TEACHER"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString("{\"slotId\":\"" + slot + "\"}"))
                .build();
    }

    /** All calls until the end, in their order. */
    List<Call> buy() throws InterruptedException {
        List<Call> calls = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        Call call = call();
        calls.add(call);
        for (long pause = PAUSE_MS; !call.sold() && !call.soldOut() && System.nanoTime() < end; pause *= 2) {
            Thread.sleep(Math.min(pause, LONGEST_PAUSE_MS));
            call = call();
            calls.add(call);
        }
        return calls;
    }

    private Call call() throws InterruptedException {
        long calledAt = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return answered(calledAt, answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException none) {
            return new Call(person, key, calledAt, System.nanoTime(), 0, null, null);
        }
    }

    private Call answered(long calledAt, int status, JsonNode body) {
        long answeredAt = System.nanoTime();
        if (status == 201) {
            Call.Seat seat = new Call.Seat(
                    UUID.fromString(body.get("id").asString()),
                    body.get("seatNumber").asInt());
            return new Call(person, key, calledAt, answeredAt, status, seat, null);
        }
        return new Call(
                person,
                key,
                calledAt,
                answeredAt,
                status,
                null,
                body.path("code").asString());
    }
}
