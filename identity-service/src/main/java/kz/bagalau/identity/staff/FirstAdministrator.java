package kz.bagalau.identity.staff;

import java.time.Clock;
import java.util.UUID;
import kz.bagalau.identity.account.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the administrator from whom all others have their roles; the mailed link proves who it is. */
@Component
@Order(FirstAdministrator.AFTER_DEMONSTRATIONS)
class FirstAdministrator implements ApplicationRunner {
    static final int AFTER_DEMONSTRATIONS = 100;
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final StaffProperties properties;
    private final Administrators administrators;
    private final StaffOpening opening;
    private final StaffService staff;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstAdministrator(
            StaffProperties properties,
            Administrators administrators,
            StaffOpening opening,
            StaffService staff,
            TransactionTemplate transaction,
            Clock clock) {
        this.properties = properties;
        this.administrators = administrators;
        this.opening = opening;
        this.staff = staff;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (properties.firstAdministrator().isBlank()) {
            return;
        }
        EmailAddress email = EmailAddress.parse(properties.firstAdministrator())
                .orElseThrow(() ->
                        new IllegalStateException("bagalau.identity.staff.first-administrator is no e-mail address"));
        transaction.executeWithoutResult(status -> makeUnlessThereIsOne(email));
    }

    private void makeUnlessThereIsOne(EmailAddress email) {
        if (administrators.exist()) {
            return;
        }
        UUID account = opening.open(email, "kk");
        staff.grant(
                account,
                StaffRole.ADMINISTRATOR,
                StaffScope.everywhere(),
                new StaffPeriod(clock.instant(), null),
                account);
        log.info("Mailed the first administrator's link to account {}", account);
    }
}
