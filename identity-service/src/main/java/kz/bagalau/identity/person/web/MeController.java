package kz.bagalau.identity.person.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.account.AccountView;
import kz.bagalau.identity.person.PersonService;
import kz.bagalau.identity.staff.StaffService;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/me")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Me", description = "The caller's own account; there is no way to another one")
class MeController {
    private final AccountService accounts;
    private final PersonService persons;
    private final StaffService staff;

    MeController(AccountService accounts, PersonService persons, StaffService staff) {
        this.accounts = accounts;
        this.persons = persons;
        this.staff = staff;
    }

    @GetMapping
    @Operation(summary = "Account, roles and personal data", description = "person is null until it was given")
    MeResponse me(Caller caller) {
        AccountView account = accounts.find(caller.personId()).orElseThrow(ProblemException::notFound);
        return new MeResponse(
                account.id(),
                account.email(),
                account.locale(),
                staff.authoritiesOf(account).roles(),
                persons.detailsOf(account.id()).map(PersonResponse::from).orElse(null));
    }

    @PutMapping("/locale")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Chooses the language of pages and mails",
            description = "400 validation-failed: locale required | locale-invalid")
    void speak(@Valid @RequestBody LocaleRequest request, Caller caller) {
        if (accounts.speak(caller.personId(), request.locale()).isEmpty()) {
            throw ProblemException.notFound();
        }
    }
}
