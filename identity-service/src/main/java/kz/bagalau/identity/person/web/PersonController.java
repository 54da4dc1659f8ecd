package kz.bagalau.identity.person.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.UUID;
import kz.bagalau.identity.person.PersonKind;
import kz.bagalau.identity.person.PersonOutcome;
import kz.bagalau.identity.person.PersonOutcome.Found;
import kz.bagalau.identity.person.PersonOutcome.IinTaken;
import kz.bagalau.identity.person.PersonOutcome.NotInRegister;
import kz.bagalau.identity.person.PersonOutcome.RegisterUnavailable;
import kz.bagalau.identity.person.PersonOutcome.Saved;
import kz.bagalau.identity.person.PersonOutcome.TooManyLookups;
import kz.bagalau.identity.person.PersonService;
import kz.bagalau.identity.register.Iin;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/me/person")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Person", description = "The caller's own personal data, by IIN or without one (S0)")
class PersonController {
    private static final Duration REGISTER_PAUSE = Duration.ofSeconds(10);

    private final PersonService persons;

    PersonController(PersonService persons) {
        this.persons = persons;
    }

    @PostMapping("/lookup")
    @Operation(
            summary = "Finds the names of an IIN in the state register; saves nothing",
            description = "400 validation-failed: iin required | iin-invalid; 404 person-not-found; 409 iin-taken;"
                    + " 429 too-many-requests; 503 register-unavailable: the names may be typed by hand")
    LookupResponse lookUp(@Valid @RequestBody LookupRequest request, Caller caller) {
        PersonOutcome outcome =
                persons.lookUp(caller.personId(), Iin.parse(request.iin()).orElseThrow());
        if (outcome instanceof Found(var person)) {
            return LookupResponse.from(person);
        }
        throw problemOf(outcome);
    }

    @PutMapping
    @Operation(
            summary = "Keeps the personal data",
            description =
                    "Kind IIN: names of the register (source REGISTER), or while it is down the typed ones (source"
                            + " SELF). 400 validation-failed by field: required, length-invalid, format-invalid, iin-invalid,"
                            + " phone-invalid, name-invalid, birth-date-invalid, document-number-invalid; 404 person-not-found;"
                            + " 409 iin-taken; 429 too-many-requests; 503 register-unavailable: it is down and no names came")
    PersonResponse describe(@Valid @RequestBody PersonRequest request, Caller caller) {
        PersonOutcome outcome = describe(caller.personId(), request);
        if (outcome instanceof Saved(var details)) {
            return PersonResponse.from(details);
        }
        throw problemOf(outcome);
    }

    private PersonOutcome describe(UUID accountId, PersonRequest request) {
        return request.kind() == PersonKind.IIN
                ? persons.describeByIin(accountId, request.iinValue(), request.typedName(), request.phoneValue())
                : persons.describe(accountId, request.detailsWithoutIin());
    }

    private static ProblemException problemOf(PersonOutcome outcome) {
        return switch (outcome) {
            case IinTaken() -> new ProblemException(HttpStatus.CONFLICT, "iin-taken").withField("iin", "iin-taken");
            case NotInRegister() ->
                new ProblemException(HttpStatus.NOT_FOUND, "person-not-found").withField("iin", "person-not-found");
            case RegisterUnavailable() ->
                new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "register-unavailable").retryAfter(REGISTER_PAUSE);
            case TooManyLookups(var pause) -> ProblemException.tooManyRequests(pause);
            case Found found -> throw new IllegalStateException("Not a problem: found");
            case Saved saved -> throw new IllegalStateException("Not a problem: saved");
        };
    }
}
