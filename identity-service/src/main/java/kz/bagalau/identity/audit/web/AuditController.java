package kz.bagalau.identity.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.identity.audit.AuditFilter;
import kz.bagalau.identity.audit.AuditOutcome;
import kz.bagalau.identity.audit.AuditRecords;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/audit")
@PreAuthorize("hasAnyRole('AUDITOR', 'ADMINISTRATOR')")
@Tag(name = "Audit", description = "What the staff did in all services; nobody can change it")
class AuditController {
    private static final int PAGE = 50;
    private static final int LONGEST = 254;

    private final AuditRecords records;

    AuditController(AuditRecords records) {
        this.records = records;
    }

    @GetMapping
    @Operation(
            summary = "Actions of the staff, the newest first",
            description =
                    "from and to: days in Almaty, both included; actor: id or whole address of an account; action:"
                            + " part of it; object: id. 400 validation-failed: from, to, outcome, cursor format-invalid,"
                            + " to period-invalid, actor, service, action, object length-invalid")
    AuditPage list(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Size(max = LONGEST) @Nullable String actor,
            @RequestParam(required = false) @Size(max = LONGEST) @Nullable String service,
            @RequestParam(required = false) @Size(max = LONGEST) @Nullable String action,
            @RequestParam(required = false) @Size(max = LONGEST) @Nullable String object,
            @RequestParam(required = false) @Nullable AuditOutcome outcome,
            @RequestParam(required = false) @Nullable UUID cursor) {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.field("to", "period-invalid");
        }
        AuditFilter filter = new AuditFilter(from, to, actor, service, action, object, outcome, cursor);
        return AuditPage.of(records.find(filter, PAGE + 1), PAGE);
    }
}
