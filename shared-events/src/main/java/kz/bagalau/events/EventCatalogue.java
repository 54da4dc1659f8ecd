package kz.bagalau.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import kz.bagalau.events.application.ApplicationRefusedV1;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.events.application.AttesteeListApprovedV1;
import kz.bagalau.events.audit.StaffActedV1;
import kz.bagalau.events.certificate.CertificateIssuedV1;
import kz.bagalau.events.identity.AccountConfirmedV1;
import kz.bagalau.events.identity.AccountErasedV1;
import kz.bagalau.events.identity.AccountRegisteredV1;
import kz.bagalau.events.identity.ConfirmationRequestedV1;
import kz.bagalau.events.identity.EmailChangeRequestedV1;
import kz.bagalau.events.identity.NewEmailConfirmationRequestedV1;
import kz.bagalau.events.identity.PasswordChangedV1;
import kz.bagalau.events.identity.PasswordRecoveryRequestedV1;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.events.identity.RegistrationRepeatedV1;
import kz.bagalau.events.identity.SecondFactorReplacedV1;
import kz.bagalau.events.identity.SecondFactorResetV1;
import kz.bagalau.events.identity.StaffRolesChangedV1;
import kz.bagalau.events.reference.ReferenceEntryChangedV1;
import kz.bagalau.events.scheduling.CampaignPublishedV1;
import kz.bagalau.events.scheduling.SeatCancelledV1;
import kz.bagalau.events.scheduling.SeatMovedV1;
import kz.bagalau.events.scheduling.SeatOfferEndedV1;
import kz.bagalau.events.scheduling.SeatOfferedV1;
import kz.bagalau.events.scheduling.SeatRefusedV1;
import kz.bagalau.events.scheduling.SeatReleasedV1;
import kz.bagalau.events.scheduling.SeatReservedV1;
import kz.bagalau.events.scheduling.SlotRosterClosedV1;
import kz.bagalau.events.scheduling.SlotScheduledV1;
import kz.bagalau.events.scheduling.WaitEndedV1;
import kz.bagalau.events.testing.PaperAvailabilityChangedV1;
import kz.bagalau.events.testing.ResultReleasedV1;
import kz.bagalau.events.testing.SittingStartedV1;
import kz.bagalau.events.testing.TestCompletedV1;

/** Every event of the platform; the schemas, samples and {@code asyncapi.yaml} are made from this list. */
public final class EventCatalogue {
    /** All event records. */
    public static final List<Class<? extends Event>> ALL = List.of(
            AccountRegisteredV1.class,
            ConfirmationRequestedV1.class,
            RegistrationRepeatedV1.class,
            AccountConfirmedV1.class,
            PasswordRecoveryRequestedV1.class,
            PasswordChangedV1.class,
            EmailChangeRequestedV1.class,
            NewEmailConfirmationRequestedV1.class,
            SecondFactorResetV1.class,
            SecondFactorReplacedV1.class,
            StaffRolesChangedV1.class,
            AccountErasedV1.class,
            PersonChangedV1.class,
            ApplicationSubmittedV1.class,
            ApplicationAcceptedV1.class,
            ApplicationChangedV1.class,
            ApplicationRefusedV1.class,
            ApplicationWithdrawnV1.class,
            AttesteeListApprovedV1.class,
            CampaignPublishedV1.class,
            SeatReservedV1.class,
            SeatRefusedV1.class,
            SeatReleasedV1.class,
            SeatMovedV1.class,
            SeatCancelledV1.class,
            SeatOfferedV1.class,
            SeatOfferEndedV1.class,
            WaitEndedV1.class,
            SlotRosterClosedV1.class,
            SlotScheduledV1.class,
            PaperAvailabilityChangedV1.class,
            SittingStartedV1.class,
            TestCompletedV1.class,
            ResultReleasedV1.class,
            CertificateIssuedV1.class,
            ReferenceEntryChangedV1.class,
            StaffActedV1.class);

    private static final Map<String, Class<? extends Event>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventCatalogue::typeOf, Function.identity()));

    private EventCatalogue() {}

    /** The record of a CloudEvents type, empty for a type that this version does not know. */
    public static Optional<Class<? extends Event>> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The CloudEvents type of an event record. */
    public static String typeOf(Class<? extends Event> event) {
        return event.getAnnotation(EventContract.class).type();
    }

    /** The topic of an event record. */
    public static String topicOf(Class<? extends Event> event) {
        return event.getAnnotation(EventContract.class).topic();
    }
}
