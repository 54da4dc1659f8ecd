package kz.bagalau.system.bench.booking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.system.deployed.ServiceAlone;

/** Teachers with tokens of their own, and what they send past the gateway. */
final class People {
    private final List<String> tokens;

    private People(List<String> tokens) {
        this.tokens = tokens;
    }

    static People make(int count, ServiceAlone service) {
        return new People(new ArrayList<>(IntStream.range(0, count)
                .parallel()
                .mapToObj(n -> service.token(UUID.randomUUID(), "TEACHER"))
                .toList()));
    }

    int count() {
        return tokens.size();
    }

    List<String> tokens() {
        return tokens;
    }

    /** The request of a person who wants a seat. */
    byte[] hold(int person, UUID slot) {
        return HoldRequest.bytes("Authorization: Bearer " + tokens.get(person), slot);
    }

    /** A request that gets past the token's check and asks for nothing: the answer is 404. */
    byte[] nothing(int person) {
        return ("GET /api/scheduling/nothing HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + tokens.get(person)
                        + "\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
