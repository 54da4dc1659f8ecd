package kz.bagalau.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A change of address that a link completes.
 *
 * @param changeId the change, as events name it
 * @param formerEmail the account's address when the change was asked for
 * @param newEmail where the link goes
 */
@Embeddable
public record NewAddress(
        @Column(name = "change_id") UUID changeId,
        @Column(name = "former_email") String formerEmail,
        @Column(name = "new_email") String newEmail) {
    @Override
    public String toString() {
        return "NewAddress[" + changeId + "]";
    }
}
