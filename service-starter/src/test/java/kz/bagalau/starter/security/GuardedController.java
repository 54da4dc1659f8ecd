package kz.bagalau.starter.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A rule with arguments that can be wrong, one on the arguments, and none. */
@RestController
class GuardedController {
    record Named(@NotBlank String name) {}

    @PreAuthorize("hasRole('NTC_OPERATOR')")
    @PostMapping("/api/guarded/{id}")
    Named guarded(@PathVariable UUID id, @RequestHeader("Idempotency-Key") UUID key, @RequestBody @Valid Named body) {
        return body;
    }

    @PreAuthorize("#person.toString() == authentication.name")
    @GetMapping("/api/guarded/own/{person}")
    UUID own(@PathVariable UUID person) {
        return person;
    }

    @GetMapping("/api/guarded/forgotten")
    String forgotten() {
        return "reached";
    }
}
