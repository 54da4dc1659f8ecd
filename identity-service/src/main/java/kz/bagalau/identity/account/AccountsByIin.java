package kz.bagalau.identity.account;

import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.register.Iin;

/** Knows whose account has an IIN; the persons' capability does. */
public interface AccountsByIin {
    /** The account, empty when nobody gave the IIN. */
    Optional<UUID> accountOf(Iin iin);
}
