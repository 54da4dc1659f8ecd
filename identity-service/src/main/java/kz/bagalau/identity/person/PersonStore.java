package kz.bagalau.identity.person;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.account.AccountView;
import kz.bagalau.identity.person.PersonOutcome.IinTaken;
import kz.bagalau.identity.person.PersonOutcome.Saved;
import kz.bagalau.identity.register.Iin;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons in the database: each step is one transaction. */
@Component
class PersonStore {
    private final PersonRepository persons;
    private final IinClaims claims;
    private final AccountService accounts;
    private final PersonEvents events;
    private final Clock clock;

    PersonStore(PersonRepository persons, IinClaims claims, AccountService accounts, PersonEvents events, Clock clock) {
        this.persons = persons;
        this.claims = claims;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<PersonDetails> detailsOf(UUID accountId) {
        return persons.findById(accountId).flatMap(Person::details);
    }

    @Transactional(readOnly = true)
    boolean isTaken(Iin iin, UUID exceptAccount) {
        return claims.isTaken(iin, exceptAccount);
    }

    /** Keeps the data and tells the others, unless they are known or their IIN is another account's. */
    @Transactional
    PersonOutcome describe(UUID accountId, PersonDetails details) {
        AccountView account = accounts.lock(accountId).orElseThrow(ProblemException::notFound);
        Person person = persons.findById(accountId).orElseThrow(ProblemException::notFound);
        if (details.iin() != null && !claims.claim(details.iin(), accountId)) {
            return new IinTaken();
        }
        if (person.details().filter(details::equals).isPresent()) {
            return new Saved(details);
        }
        person.describe(details, clock.instant());
        persons.saveAndFlush(person);
        events.changed(person, account.email(), account.locale());
        return new Saved(details);
    }
}
