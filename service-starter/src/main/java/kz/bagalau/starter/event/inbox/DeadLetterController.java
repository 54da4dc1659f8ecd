package kz.bagalau.starter.event.inbox;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dead letters of this service, for an administrator; on the service's own port, the gateway has no route to it. */
@Hidden
@RestController
@RequestMapping("/api/admin/dead-letters")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DeadLetterController {
    private final DeadLetterReplay replay;

    DeadLetterController(DeadLetterReplay replay) {
        this.replay = replay;
    }

    @GetMapping
    List<DeadLetter> open() {
        return replay.open();
    }

    @PostMapping("/replay")
    DeadLetterReplay.Report replay(
            @RequestParam(required = false) @Nullable UUID eventId,
            @RequestParam(defaultValue = "false") boolean evenIfPassed) {
        return replay.replay(eventId, evenIfPassed);
    }
}
