package kz.bagalau.identity.demo;

import java.time.Clock;
import kz.bagalau.identity.IdentityProperties;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.account.AccountView;
import kz.bagalau.identity.account.PasswordHasher;
import kz.bagalau.identity.person.PersonDetails;
import kz.bagalau.identity.person.PersonKind;
import kz.bagalau.identity.person.PersonService;
import kz.bagalau.identity.person.PersonSource;
import kz.bagalau.identity.person.PhoneNumber;
import kz.bagalau.identity.register.Iin;
import kz.bagalau.identity.staff.StaffPeriod;
import kz.bagalau.identity.staff.StaffService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the demonstration's accounts at start, those that are not there yet, in the real way and with the real events. */
@Component
@ConditionalOnBooleanProperty("bagalau.identity.demo.enabled")
class DemoAccounts implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);
    private static final Iin IIN = new Iin("850415400019");

    private final DemoProperties demo;
    private final AccountService accounts;
    private final PasswordHasher hasher;
    private final StaffService staff;
    private final PersonService persons;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoAccounts(
            DemoProperties demo,
            IdentityProperties platform,
            AccountService accounts,
            PasswordHasher hasher,
            StaffService staff,
            PersonService persons,
            TransactionTemplate transaction,
            Clock clock) {
        if (!platform.onOwnMachine()) {
            throw new IllegalStateException("bagalau.identity.demo.enabled is for localhost only, not for "
                    + platform.publicUrl() + ": everybody knows its accounts");
        }
        if (demo.password().isBlank()) {
            throw new IllegalStateException("bagalau.identity.demo.enabled needs bagalau.identity.demo.password");
        }
        this.demo = demo;
        this.accounts = accounts;
        this.hasher = hasher;
        this.staff = staff;
        this.persons = persons;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var missing = DemoAccount.ALL.stream()
                .filter(account -> accounts.credentialsOf(account.email()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String passwordHash = hasher.hash(demo.password());
        missing.forEach(account -> transaction.executeWithoutResult(status -> open(account, passwordHash)));
        log.info("Opened {} accounts for demonstrations", missing.size());
    }

    private void open(DemoAccount demoAccount, String passwordHash) {
        boolean teacher = demoAccount.role() == null;
        AccountView account = accounts.openConfirmed(demoAccount.email(), demoAccount.locale(), teacher, passwordHash);
        if (demoAccount.role() != null) {
            staff.grant(
                    account.id(),
                    demoAccount.role(),
                    demoAccount.scope(),
                    new StaffPeriod(clock.instant(), null),
                    null);
        }
        if (demoAccount == DemoAccount.TEACHER) {
            persons.describe(account.id(), teacherDetails());
        }
    }

    private static PersonDetails teacherDetails() {
        return new PersonDetails(
                PersonKind.IIN,
                PersonSource.SELF,
                IIN,
                "Сәрсенбаева",
                "Айгүл",
                "Қайратқызы",
                IIN.birthDate(),
                IIN.sex(),
                new PhoneNumber("+77011234567"),
                null,
                null,
                null);
    }
}
