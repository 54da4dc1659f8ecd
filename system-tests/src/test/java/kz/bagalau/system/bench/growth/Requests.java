package kz.bagalau.system.bench.growth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.bagalau.system.deployed.ServiceAlone;
import org.jspecify.annotations.Nullable;

/** What teachers ask of application-service in the hours of intake; each number is a request of another person. */
final class Requests {
    private static final String FORM = """
            {"testType":"T03","phone":"+77011234567","employment":"RETURNING","disabilityOfSight":false,\
            "speciality":"Mathematics","studyFrom":2004,"studyTo":2008,"subject":"MATHEMATICS","language":"kk"%s}""";

    private static final String SUBMITTED = ",\"agreementVersion\":\"2026-1\",\"holdId\":\"%s\"";

    private final Gathered gathered;
    private final List<String> owners;
    private final List<String> newcomers;

    Requests(ServiceAlone service, Gathered gathered, int newcomers) {
        this.gathered = gathered;
        owners = gathered.people().parallelStream()
                .map(person -> service.token(person, "TEACHER"))
                .toList();
        this.newcomers = IntStream.range(0, newcomers)
                .parallel()
                .mapToObj(n -> service.token(UUID.randomUUID(), "TEACHER"))
                .toList();
    }

    byte[] mine(int number) {
        return request("GET", "/api/applications", owner(number), null);
    }

    byte[] one(int number) {
        UUID application =
                gathered.applications().get(number % gathered.applications().size());
        return request("GET", "/api/applications/" + application, owner(number), null);
    }

    byte[] draft(int number) {
        return request("PUT", "/api/applications/draft", newcomers.get(number % newcomers.size()), FORM.formatted(""));
    }

    /** From the newcomer on; nobody may apply twice. */
    IntFunction<byte[]> submit(int from) {
        return number -> request(
                "POST",
                "/api/applications",
                newcomers.get(from + number),
                FORM.formatted(SUBMITTED.formatted(UUID.randomUUID())));
    }

    private String owner(int number) {
        return owners.get(number % owners.size());
    }

    private static byte[] request(String method, String path, String token, @Nullable String body) {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nAccept: application/json\r\n";
        String whole = body == null
                ? head + "\r\n"
                : head + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        return whole.getBytes(StandardCharsets.US_ASCII);
    }
}
