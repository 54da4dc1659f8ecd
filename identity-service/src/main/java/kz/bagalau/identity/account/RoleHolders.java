package kz.bagalau.identity.account;

import java.util.UUID;

/** Knows who holds a role of the staff; the staff's capability does. */
public interface RoleHolders {
    /** Whether the account holds a role now or will; one that was revoked or is over does not count. */
    boolean contains(UUID accountId);
}
