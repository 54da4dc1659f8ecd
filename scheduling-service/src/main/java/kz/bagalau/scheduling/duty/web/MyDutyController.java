package kz.bagalau.scheduling.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.PageQuery;
import kz.bagalau.scheduling.duty.DutyRole;
import kz.bagalau.starter.security.Caller;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Duties")
@RestController
@RequestMapping("/api/scheduling/duties")
@PreAuthorize("hasAnyRole('TEST_ADMINISTRATOR', 'OBSERVER')")
class MyDutyController {
    private final Duties duties;

    MyDutyController(Duties duties) {
        this.duties = duties;
    }

    @Operation(
            summary = "A page of the caller's duties that are not over, the next first",
            description = "Problems: validation-failed (page: page-invalid)")
    @GetMapping("/mine")
    DutyPageResponse mine(@Valid @ParameterObject PageQuery query, Caller caller) {
        Set<String> roles = Arrays.stream(DutyRole.values())
                .map(DutyRole::name)
                .filter(caller.roles()::contains)
                .collect(Collectors.toSet());
        return duties.ofAccount(caller.personId(), roles, query);
    }
}
