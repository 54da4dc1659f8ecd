package kz.bagalau.system.bench.booking;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What somebody sends who wants a seat. */
@FunctionalInterface
interface HoldRequest {
    byte[] of(int person, UUID slot);

    /**
     * The bytes, with a key of their own.
     *
     * @param credentials one or more headers that say who it is
     */
    static byte[] bytes(String credentials, UUID slot) {
        String body = "{\"slotId\":\"" + slot + "\"}";
        return ("POST /api/scheduling/holds HTTP/1.1\r\nHost: localhost\r\n" + credentials + "\r\nIdempotency-Key: "
                        + UUID.randomUUID()
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
