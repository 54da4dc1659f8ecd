package kz.bagalau.identity.person;

import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.limit.AttemptLimiter;
import kz.bagalau.identity.person.PersonOutcome.Found;
import kz.bagalau.identity.person.PersonOutcome.IinTaken;
import kz.bagalau.identity.person.PersonOutcome.NotInRegister;
import kz.bagalau.identity.person.PersonOutcome.RegisterUnavailable;
import kz.bagalau.identity.person.PersonOutcome.TooManyLookups;
import kz.bagalau.identity.register.Iin;
import kz.bagalau.identity.register.PersonRegister;
import kz.bagalau.identity.register.RegisterAnswer;
import kz.bagalau.identity.register.RegisterProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Personal data of an account (S0). The register is asked outside of any transaction. */
@Service
public class PersonService {
    private final PersonStore store;
    private final PersonRegister register;
    private final AttemptLimiter limiter;
    private final RegisterProperties properties;

    PersonService(PersonStore store, PersonRegister register, AttemptLimiter limiter, RegisterProperties properties) {
        this.store = store;
        this.register = register;
        this.limiter = limiter;
        this.properties = properties;
    }

    /** What the account's owner told; empty until he did. */
    public Optional<PersonDetails> detailsOf(UUID accountId) {
        return store.detailsOf(accountId);
    }

    /** Finds the names of an IIN, to be shown before they are saved. */
    public PersonOutcome lookUp(UUID accountId, Iin iin) {
        return limiter.take(properties.lookupLimit(), "lookup", accountId.toString())
                .<PersonOutcome>map(TooManyLookups::new)
                .orElseGet(() -> found(accountId, iin));
    }

    /**
     * Keeps a person with an IIN: names of the register when it answers, else those it gave before, else the typed ones.
     *
     * @param typed null when the person typed no names
     */
    public PersonOutcome describeByIin(UUID accountId, Iin iin, @Nullable TypedName typed, PhoneNumber phone) {
        return limiter.take(properties.lookupLimit(), "lookup", accountId.toString())
                .<PersonOutcome>map(TooManyLookups::new)
                .orElseGet(() -> describedByIin(accountId, iin, typed, phone));
    }

    /** Keeps a person without an IIN, or one whose data need no register. */
    public PersonOutcome describe(UUID accountId, PersonDetails details) {
        return store.describe(accountId, details);
    }

    private PersonOutcome describedByIin(UUID accountId, Iin iin, @Nullable TypedName typed, PhoneNumber phone) {
        if (store.isTaken(iin, accountId)) {
            return new IinTaken();
        }
        Optional<PersonDetails> known = store.detailsOf(accountId).filter(before -> before.isRegisteredUnder(iin));
        return switch (register.find(iin)) {
            case RegisterAnswer.Found(var person) -> store.describe(accountId, PersonDetails.registered(person, phone));
            case RegisterAnswer.Unknown() -> new NotInRegister();
            case RegisterAnswer.Unavailable() ->
                known.map(before -> before.withPhone(phone))
                        .or(() -> Optional.ofNullable(typed).map(names -> PersonDetails.typed(iin, names, phone)))
                        .map(details -> store.describe(accountId, details))
                        .orElseGet(RegisterUnavailable::new);
        };
    }

    private PersonOutcome found(UUID accountId, Iin iin) {
        if (store.isTaken(iin, accountId)) {
            return new IinTaken();
        }
        return switch (register.find(iin)) {
            case RegisterAnswer.Found(var person) -> new Found(person);
            case RegisterAnswer.Unknown() -> new NotInRegister();
            case RegisterAnswer.Unavailable() -> new RegisterUnavailable();
        };
    }
}
