package kz.bagalau.identity.staff;

import java.util.List;
import java.util.UUID;
import kz.bagalau.identity.account.AccountService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the roles of the accounts that there were before roles were told to others; each once, by whichever instance starts. */
@Component
class EarlierStaff implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(EarlierStaff.class);

    private final JdbcClient jdbc;
    private final AccountService accounts;
    private final StaffEvents events;
    private final TransactionTemplate transaction;

    EarlierStaff(JdbcClient jdbc, AccountService accounts, StaffEvents events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<UUID> untold = jdbc.sql("select account_id from staff_roles_untold order by account_id")
                .query(UUID.class)
                .list();
        untold.forEach(account -> transaction.executeWithoutResult(status -> tell(account)));
        if (!untold.isEmpty()) {
            log.info("Told the roles of {} accounts of the staff", untold.size());
        }
    }

    /** The account is locked before its row here, as by whoever erases it. */
    private void tell(UUID account) {
        if (accounts.lock(account).isPresent() && isStillUntold(account)) {
            events.rolesChanged(account);
        }
    }

    private boolean isStillUntold(UUID account) {
        return jdbc.sql("delete from staff_roles_untold where account_id = ?")
                        .param(account)
                        .update()
                == 1;
    }
}
