package kz.bagalau.scheduling.booking;

import java.util.UUID;
import kz.bagalau.events.scheduling.SeatReservedV1;
import kz.bagalau.scheduling.EventProbe;
import kz.bagalau.test.TestTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A teacher with a reservation. */
final class ReservationClient {
    private static final String MINE = "/api/scheduling/reservations/mine";

    private final RestTestClient http;
    private final EventProbe events;
    private final Applications applications;
    private final HoldClient holds;
    final UUID personId;
    private final String bearer;

    ReservationClient(RestTestClient http, EventProbe events, Applications applications) {
        this.http = http;
        this.events = events;
        this.applications = applications;
        this.holds = new HoldClient(http);
        this.personId = holds.personId;
        this.bearer = TestTokens.teacher(personId);
    }

    HoldClient.Hold hold(UUID slotId) {
        return holds.hold(slotId);
    }

    /** The application that has the seat now. */
    UUID reserve(HoldClient.Hold hold) {
        UUID application = applications.submit(personId, hold.id());
        events.await(SeatReservedV1.class, hold.id());
        return application;
    }

    UUID reserve(UUID slotId) {
        return reserve(hold(slotId));
    }

    void reserveAccessible(HoldClient.Hold hold) {
        applications.submit(UUID.randomUUID(), personId, hold.id(), "kk", true);
        events.await(SeatReservedV1.class, hold.id());
    }

    void withdraw(UUID application, HoldClient.Hold hold) {
        applications.withdraw(application, personId, hold.id());
    }

    RestTestClient.ResponseSpec mine() {
        return http.get().uri(MINE).header(HttpHeaders.AUTHORIZATION, bearer).exchange();
    }

    /** The status, and the problem's code if there is one. */
    String change(UUID slotId) {
        var answer = http.put()
                .uri(MINE)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"slotId\":\"%s\"}".formatted(slotId))
                .exchange()
                .returnResult(HoldClient.Problem.class);
        String code = answer.getResponseBody() == null
                ? null
                : answer.getResponseBody().code();
        return answer.getStatus().value() + (code == null ? "" : " " + code);
    }
}
