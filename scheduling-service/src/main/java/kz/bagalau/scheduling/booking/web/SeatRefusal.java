package kz.bagalau.scheduling.booking.web;

import kz.bagalau.scheduling.booking.RefusalReason;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** Tells why somebody gets no seat. */
final class SeatRefusal {
    private SeatRefusal() {}

    static ProblemException of(RefusalReason reason) {
        HttpStatus status = reason == RefusalReason.SLOT_UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        return new ProblemException(status, reason.code());
    }
}
