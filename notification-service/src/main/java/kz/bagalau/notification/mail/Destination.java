package kz.bagalau.notification.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which address of a person a mail is for.
 *
 * @param changeId the change of address; null for CURRENT
 */
public record Destination(Address address, @Nullable UUID changeId) {
    /** The address that the person has when the mail is sent. */
    public static final Destination CURRENT = new Destination(Address.CURRENT, null);

    /** Kinds of addresses. */
    public enum Address {
        /** The one of the moment of sending. */
        CURRENT,
        /** The one that the account had when a change was asked for. */
        CHANGE_FROM,
        /** The one that it is to have. */
        CHANGE_TO
    }

    /** The address before a change. */
    public static Destination before(UUID changeId) {
        return new Destination(Address.CHANGE_FROM, changeId);
    }

    /** The address after a change. */
    public static Destination after(UUID changeId) {
        return new Destination(Address.CHANGE_TO, changeId);
    }
}
