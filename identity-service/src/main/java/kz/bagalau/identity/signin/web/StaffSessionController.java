package kz.bagalau.identity.signin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.signin.SignIns;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/staff/accounts/{accountId}/sessions")
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Tag(name = "Staff accounts")
class StaffSessionController {
    private final AccountService accounts;
    private final SignIns signIns;

    StaffSessionController(AccountService accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Signs an account out everywhere",
            description =
                    "Its access tokens count for five minutes more, but not at the gateway. 404 not-found: no such"
                            + " account")
    void endAll(@PathVariable UUID accountId) {
        if (accounts.find(accountId).isEmpty()) {
            throw ProblemException.notFound();
        }
        signIns.endAll(accountId);
    }
}
