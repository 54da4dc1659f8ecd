package kz.bagalau.identity.person;

import kz.bagalau.identity.account.AccountDetailsChanged;
import kz.bagalau.identity.account.AccountErasing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each account has a person; what becomes of the account changes what the other services know of the person. */
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

    @EventListener
    void on(AccountErasing account) {
        persons.findById(account.accountId()).ifPresent(person -> {
            events.erased(person);
            persons.delete(person);
        });
    }
}
