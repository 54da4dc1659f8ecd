package kz.bagalau.identity.account;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.identity.AccountConfirmedV1;
import kz.bagalau.events.identity.AccountErasedV1;
import kz.bagalau.events.identity.AccountRegisteredV1;
import kz.bagalau.events.identity.ConfirmationRequestedV1;
import kz.bagalau.events.identity.EmailChangeRequestedV1;
import kz.bagalau.events.identity.NewEmailConfirmationRequestedV1;
import kz.bagalau.events.identity.PasswordChangedV1;
import kz.bagalau.events.identity.PasswordRecoveryRequestedV1;
import kz.bagalau.events.identity.RegistrationRepeatedV1;
import kz.bagalau.events.identity.SecondFactorReplacedV1;
import kz.bagalau.events.identity.SecondFactorResetV1;
import kz.bagalau.starter.event.EventPublisher;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other services, and the other capabilities of this one, what happened to a locked account. */
@Component
class AccountEvents {
    private final EventPublisher events;
    private final ApplicationEventPublisher inside;

    AccountEvents(EventPublisher events, ApplicationEventPublisher inside) {
        this.events = events;
        this.inside = inside;
    }

    void registered(Account account) {
        events.publish(
                new AccountRegisteredV1(account.id(), account.locale(), account.registeredAt()),
                account.nextRevision());
        detailsChanged(account);
    }

    void confirmationRequested(Account account, LinkToken token, Instant expiresAt) {
        events.publish(
                new ConfirmationRequestedV1(account.id(), account.locale(), token.secret(), expiresAt),
                account.nextRevision());
    }

    void registrationRepeated(Account account, Instant now) {
        events.publish(new RegistrationRepeatedV1(account.id(), account.locale(), now), account.nextRevision());
    }

    void confirmed(Account account, Instant now) {
        events.publish(new AccountConfirmedV1(account.id(), now), account.nextRevision());
    }

    void recoveryRequested(Account account, LinkToken token, Instant expiresAt) {
        events.publish(
                new PasswordRecoveryRequestedV1(account.id(), account.locale(), token.secret(), expiresAt),
                account.nextRevision());
    }

    /** Somebody else, who might know the old one, is signed out; {@code keptSession} is the owner's own, if he has one. */
    void passwordChanged(Account account, @Nullable String keptSession, Instant now) {
        events.publish(new PasswordChangedV1(account.id(), account.locale(), now), account.nextRevision());
        inside.publishEvent(new SignInsRevoked(account.id(), keptSession));
    }

    void emailChangeRequested(Account account, UUID changeId, LinkToken token, Instant expiresAt) {
        detailsChanged(account);
        events.publish(
                new EmailChangeRequestedV1(account.id(), account.locale(), changeId, expiresAt),
                account.nextRevision());
        events.publish(
                new NewEmailConfirmationRequestedV1(
                        account.id(), account.locale(), changeId, token.secret(), expiresAt),
                account.nextRevision());
    }

    void emailChanged(Account account) {
        detailsChanged(account);
        inside.publishEvent(new SignInsRevoked(account.id(), null));
    }

    /** Whoever has the lost factor is signed out. */
    void secondFactorReset(Account account, Instant now) {
        events.publish(new SecondFactorResetV1(account.id(), account.locale(), now), account.nextRevision());
        inside.publishEvent(new SignInsRevoked(account.id(), null));
    }

    /** Whoever signed in with the earlier one is signed out; {@code keptSession} is the owner's own, if he has one. */
    void secondFactorReplaced(Account account, @Nullable String keptSession, Instant now) {
        events.publish(new SecondFactorReplacedV1(account.id(), account.locale(), now), account.nextRevision());
        inside.publishEvent(new SignInsRevoked(account.id(), keptSession));
    }

    /** The account's last event: everybody is signed out, and what the other capabilities keep of it goes. */
    void erasing(Account account, Instant now) {
        events.publish(new AccountErasedV1(account.id(), now), account.nextRevision());
        inside.publishEvent(new SignInsRevoked(account.id(), null));
        inside.publishEvent(new AccountErasing(account.id()));
    }

    void detailsChanged(Account account) {
        inside.publishEvent(AccountDetailsChanged.of(account));
    }
}
