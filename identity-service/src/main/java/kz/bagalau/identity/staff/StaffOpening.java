package kz.bagalau.identity.staff;

import java.util.UUID;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.account.AccountView;
import kz.bagalau.identity.account.EmailAddress;
import kz.bagalau.identity.account.RegistrationService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts for people who do not register themselves; a mailed link lets them set a password. */
@Service
@Transactional
public class StaffOpening {
    private final AccountService accounts;
    private final RegistrationService registrations;
    private final StaffEvents events;

    StaffOpening(AccountService accounts, RegistrationService registrations, StaffEvents events) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.events = events;
    }

    /** The account of the address; a new one, and one whose address is not confirmed yet, is mailed a link. */
    public UUID open(EmailAddress email, String locale) {
        AccountView account = accounts.openForStaff(email, locale);
        registrations.resend(email);
        events.rolesChanged(account.id());
        return account.id();
    }
}
