package kz.bagalau.starter.event.outbox;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Events that could not be sent, for an administrator; on the service's own port, the gateway has no route to it. */
@Hidden
@RestController
@RequestMapping("/api/admin/outbox-dead")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DeadEventController {
    private final DeadEvents dead;

    DeadEventController(DeadEvents dead) {
        this.dead = dead;
    }

    @GetMapping
    List<DeadEvents.DeadEvent> all() {
        return dead.all();
    }

    @PostMapping("/{eventId}/requeue")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void requeue(@PathVariable UUID eventId) {
        found(dead.requeue(eventId));
    }

    @DeleteMapping("/{eventId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID eventId) {
        found(dead.discard(eventId));
    }

    private static void found(boolean found) {
        if (!found) {
            throw ProblemException.notFound();
        }
    }
}
