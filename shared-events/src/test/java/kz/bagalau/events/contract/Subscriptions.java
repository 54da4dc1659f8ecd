package kz.bagalau.events.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.events.Event;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import kz.bagalau.events.application.ApplicationRefusedV1;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.events.audit.StaffActedV1;
import kz.bagalau.events.certificate.CertificateIssuedV1;
import kz.bagalau.events.identity.AccountErasedV1;
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
import kz.bagalau.events.scheduling.SeatReservedV1;
import kz.bagalau.events.scheduling.SlotRosterClosedV1;
import kz.bagalau.events.scheduling.WaitEndedV1;
import kz.bagalau.events.testing.PaperAvailabilityChangedV1;
import kz.bagalau.events.testing.ResultReleasedV1;

/** Who acts on which events; whoever begins to listen to something adds it here. */
final class Subscriptions {
    static final Map<String, List<Class<? extends Event>>> BY_SERVICE = new TreeMap<>(Map.of(
            "application-service",
            List.of(
                    CampaignPublishedV1.class,
                    SeatReservedV1.class,
                    SeatRefusedV1.class,
                    SeatMovedV1.class,
                    SeatCancelledV1.class,
                    PaperAvailabilityChangedV1.class,
                    ResultReleasedV1.class,
                    CertificateIssuedV1.class,
                    ReferenceEntryChangedV1.class,
                    AccountErasedV1.class),
            "identity-service",
            List.of(StaffActedV1.class),
            "reference-service",
            List.of(),
            "scheduling-service",
            List.of(
                    ApplicationSubmittedV1.class,
                    ApplicationAcceptedV1.class,
                    ApplicationChangedV1.class,
                    ApplicationWithdrawnV1.class,
                    StaffRolesChangedV1.class,
                    AccountErasedV1.class),
            "testing-service",
            List.of(
                    PersonChangedV1.class,
                    ApplicationAcceptedV1.class,
                    ApplicationChangedV1.class,
                    ApplicationRefusedV1.class,
                    ApplicationWithdrawnV1.class,
                    SlotRosterClosedV1.class),
            "certificate-service",
            List.of(PersonChangedV1.class, ResultReleasedV1.class),
            "notification-service",
            List.of(
                    PersonChangedV1.class,
                    ConfirmationRequestedV1.class,
                    RegistrationRepeatedV1.class,
                    PasswordRecoveryRequestedV1.class,
                    PasswordChangedV1.class,
                    EmailChangeRequestedV1.class,
                    NewEmailConfirmationRequestedV1.class,
                    SecondFactorResetV1.class,
                    SecondFactorReplacedV1.class,
                    ApplicationAcceptedV1.class,
                    ApplicationChangedV1.class,
                    ApplicationRefusedV1.class,
                    ApplicationWithdrawnV1.class,
                    SeatOfferedV1.class,
                    SeatOfferEndedV1.class,
                    WaitEndedV1.class,
                    ResultReleasedV1.class,
                    CertificateIssuedV1.class)));

    private Subscriptions() {}
}
