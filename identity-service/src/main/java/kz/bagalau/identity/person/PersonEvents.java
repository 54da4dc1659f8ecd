package kz.bagalau.identity.person;

import java.util.Optional;
import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.EmailChange;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.register.Iin;
import kz.bagalau.starter.event.EventPublisher;
import kz.bagalau.starter.event.TombstonePublisher;
import org.springframework.stereotype.Component;

/** Tells the other services all that is known of a person now. */
@Component
class PersonEvents {
    private final EventPublisher events;
    private final TombstonePublisher tombstones;
    private final AccountService accounts;

    PersonEvents(EventPublisher events, TombstonePublisher tombstones, AccountService accounts) {
        this.events = events;
        this.tombstones = tombstones;
        this.accounts = accounts;
    }

    /** Nothing is known of the person any more. */
    void erased(Person person) {
        tombstones.publishTombstone(Topics.PERSON, person.accountId(), person.nextRevision());
    }

    void changed(Person person, String email, String locale) {
        Optional<PersonDetails> details = person.details();
        events.publish(
                new PersonChangedV1(
                        person.accountId(),
                        locale,
                        email,
                        details.map(PersonDetails::iin).map(Iin::value).orElse(null),
                        details.map(PersonDetails::surname).orElse(null),
                        details.map(PersonDetails::name).orElse(null),
                        details.map(PersonDetails::patronymic).orElse(null),
                        details.map(PersonDetails::birthDate).orElse(null),
                        details.map(known -> known.sex().name()).orElse(null),
                        details.map(known -> known.phone().value()).orElse(null),
                        accounts.emailChangeOf(person.accountId())
                                .map(change ->
                                        new EmailChange(change.changeId(), change.formerEmail(), change.newEmail()))
                                .orElse(null)),
                person.nextRevision());
    }
}
