package kz.bagalau.identity.person;

import kz.bagalau.identity.account.AccountDetailsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each account has a person; what changes of the account changes what the other services know of the person. */
@Component
class AccountDetailsListener {
    private final PersonRepository persons;
    private final PersonEvents events;

    AccountDetailsListener(PersonRepository persons, PersonEvents events) {
        this.persons = persons;
        this.events = events;
    }

    @EventListener
    void on(AccountDetailsChanged account) {
        Person person = persons.findById(account.accountId())
                .orElseGet(() -> persons.saveAndFlush(new Person(account.accountId())));
        events.changed(person, account.email(), account.locale());
    }
}
