package kz.bagalau.identity.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts by id and by {@link EmailAddress#key()}. */
interface AccountRepository extends Repository<Account, UUID> {
    Optional<Account> findById(UUID id);

    @Query("select a from Account a where lower(a.email) = :key")
    Optional<Account> findByEmailKey(String key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lockById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where lower(a.email) = :key")
    Optional<Account> lockByEmailKey(String key);

    void delete(Account account);
}
