package kz.bagalau.identity.account;

import java.time.Duration;

/** What became of a change that wants the current password. */
public sealed interface SecurityOutcome {
    /** It is done, or its link is under way. */
    record Accepted() implements SecurityOutcome {}

    /** Nothing is done, because of the current password. */
    sealed interface PasswordRefusal extends SecurityOutcome {}

    /** The current password is another one. */
    record WrongPassword() implements PasswordRefusal {}

    /** The new password is not good enough. */
    record NewPasswordRefused(String code) implements SecurityOutcome {}

    /** The new address is the account's already. */
    record SameEmail() implements SecurityOutcome {}

    /** The account holds roles of the staff, which an administrator must end first. */
    record RolesHeld() implements SecurityOutcome {}

    /** The current password was typed wrong, or links were asked for, too often. */
    record TooManyAttempts(Duration pause) implements PasswordRefusal {}
}
