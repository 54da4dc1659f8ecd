package kz.bagalau.identity.staff;

import java.util.UUID;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.secondfactor.SecondFactorService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a lost second factor away: its owner is told by mail, and enrols another one at the next sign-in. */
@Service
@Transactional
public class SecondFactorReset {
    private final SecondFactorService secondFactors;
    private final AccountService accounts;

    SecondFactorReset(SecondFactorService secondFactors, AccountService accounts) {
        this.secondFactors = secondFactors;
        this.accounts = accounts;
    }

    /** False when there was none. */
    public boolean reset(UUID account) {
        // the account is locked first, as by its owner who replaces his second factor just now
        boolean done = accounts.lock(account).isPresent() && secondFactors.reset(account);
        if (done) {
            accounts.secondFactorReset(account);
        }
        return done;
    }
}
