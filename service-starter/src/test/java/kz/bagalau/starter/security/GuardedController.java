package kz.bagalau.starter.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A rule with arguments that can be wrong, one on the arguments, and none. */
@RestController
class GuardedController {
    record Named(@NotBlank String name) {}

    @PreAuthorize("hasRole('NTC_OPERATOR')")
    @PostMapping("/api/guarded/{id}")
    Named guarded(@PathVariable UUID id, @RequestHeader("Idempotency-Key") UUID key, @RequestBody @Valid Named body) {
        return body;
    }

    @PreAuthorize("hasRole('NTC_OPERATOR')")
    @PostMapping(path = "/api/guarded/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    long file(@RequestParam MultipartFile file) {
        return file.getSize();
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
