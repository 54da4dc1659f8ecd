package kz.bagalau.identity.staff.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kz.bagalau.identity.account.EmailAddress;
import kz.bagalau.identity.staff.SecondFactorReset;
import kz.bagalau.identity.staff.StaffAccount;
import kz.bagalau.identity.staff.StaffDirectory;
import kz.bagalau.identity.staff.StaffOpening;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.starter.audit.AuditedObject;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/staff/accounts")
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Tag(name = "Staff accounts", description = "For administrators; auditors may read")
class StaffAccountController {
    private static final int PAGE = 50;

    private final StaffDirectory directory;
    private final StaffOpening opening;
    private final SecondFactorReset secondFactor;

    StaffAccountController(StaffDirectory directory, StaffOpening opening, SecondFactorReset secondFactor) {
        this.directory = directory;
        this.opening = opening;
        this.secondFactor = secondFactor;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR')")
    @Operation(
            summary = "Accounts of the staff, by address",
            description = "text: part of address or name; role: held now or later. 400 validation-failed: role"
                    + " format-invalid, text and cursor length-invalid")
    StaffPage list(
            @RequestParam(defaultValue = "") @Size(max = 254) String text,
            @RequestParam(required = false) @Nullable StaffRole role,
            @RequestParam(defaultValue = "") @Size(max = 254) String cursor) {
        return StaffPage.of(directory.find(text, role, cursor, PAGE + 1), PAGE);
    }

    @GetMapping("/{accountId}")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR')")
    @Operation(summary = "One account with all its grants", description = "404 not-found")
    StaffAccount one(@PathVariable UUID accountId) {
        return directory.find(accountId).orElseThrow(ProblemException::notFound);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Opens an account by e-mail and mails the link to set a password",
            description = "The account that the address has already is answered as it is; while its address is not"
                    + " confirmed, a fresh link is mailed. 400 validation-failed: email required | email-invalid,"
                    + " locale required | locale-invalid")
    CreatedResponse open(@Valid @RequestBody OpenAccountRequest request) {
        EmailAddress email = EmailAddress.parse(request.email()).orElseThrow();
        UUID account = opening.open(email, request.locale());
        AuditedObject.is("accountId", account);
        return new CreatedResponse(account);
    }

    @DeleteMapping("/{accountId}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Takes a lost second factor away and tells its owner by mail",
            description = "404 not-found: no such account, or it has none")
    void resetSecondFactor(@PathVariable UUID accountId) {
        if (!secondFactor.reset(accountId)) {
            throw ProblemException.notFound();
        }
    }
}
