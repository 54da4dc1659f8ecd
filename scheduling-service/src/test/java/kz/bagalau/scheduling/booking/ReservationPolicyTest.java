package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.booking.ReservationPolicy.Decision;
import kz.bagalau.scheduling.campaign.TimeWindow;
import org.junit.jupiter.api.Test;

class ReservationPolicyTest {
    private static final Instant NOW = Instant.parse("2026-04-10T06:00:00Z");
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID CAMPAIGN = UUID.randomUUID();
    private static final UUID APPLICATION = UUID.randomUUID();
    private static final TimeWindow INTAKE =
            new TimeWindow(NOW.minus(Duration.ofDays(4)), NOW.plus(Duration.ofDays(30)));

    private final Booking hold = new Booking(
            UUID.randomUUID(),
            UUID.randomUUID(),
            CAMPAIGN,
            PERSON,
            3,
            BookingStatus.HELD,
            NOW.minusSeconds(60),
            NOW.plusSeconds(840),
            null,
            0,
            false,
            false);
    private final SlotState slot = slot(5, true, NOW.plus(Duration.ofDays(5)));
    private final SubmittedApplication application = application(PERSON, CAMPAIGN, "kk", NOW);

    @Test
    void confirmsTheHeldSeat() {
        assertThat(decide(application, hold, slot)).isEqualTo(new Decision.Confirm());
    }

    @Test
    void confirmsASeatThatIsOverdueButStillItsOwn() {
        SubmittedApplication late =
                application(PERSON, CAMPAIGN, "kk", hold.expiresAt().plusSeconds(5));
        assertThat(decide(late, hold, slot)).isEqualTo(new Decision.Confirm());
    }

    @Test
    void takesAnotherSeatForAnExpiredHold() {
        assertThat(decide(application, hold.expire(), slot)).isEqualTo(new Decision.Replace());
    }

    @Test
    void refusesAnExpiredHoldOfAFullSlot() {
        assertThat(decide(application, hold.expire(), slot(0, true, slot.closesAt())))
                .isEqualTo(refuse(RefusalReason.HOLD_EXPIRED));
    }

    @Test
    void refusesAnExpiredHoldOfWhoHoldsOrHasAnotherSeat() {
        Booking other = hold.renew(UUID.randomUUID(), NOW, NOW.plusSeconds(900));
        assertThat(ReservationPolicy.decide(application, hold.expire(), slot, other))
                .isEqualTo(refuse(RefusalReason.HOLD_EXPIRED));
        assertThat(ReservationPolicy.decide(
                        application, hold.expire(), slot, other.reserve(UUID.randomUUID(), 1, false)))
                .isEqualTo(refuse(RefusalReason.ALREADY_RESERVED));
    }

    @Test
    void isDoneWhenTheApplicationHasItsSeat() {
        assertThat(decide(application, hold.reserve(APPLICATION, 3, false), slot))
                .isEqualTo(new Decision.Done());
    }

    @Test
    void refusesASecondApplication() {
        assertThat(decide(application, hold.reserve(UUID.randomUUID(), 3, false), slot))
                .isEqualTo(refuse(RefusalReason.ALREADY_RESERVED));
    }

    @Test
    void refusesAHoldThatWasGivenUp() {
        assertThat(decide(application, hold.release(), slot)).isEqualTo(refuse(RefusalReason.SEAT_GONE));
    }

    @Test
    void refusesAnothersHoldAnotherLanguageAnotherCampaign() {
        assertThat(decide(application(UUID.randomUUID(), CAMPAIGN, "kk", NOW), hold, slot))
                .isEqualTo(refuse(RefusalReason.SEAT_GONE));
        assertThat(decide(application(PERSON, CAMPAIGN, "ru", NOW), hold, slot))
                .isEqualTo(refuse(RefusalReason.SEAT_GONE));
        assertThat(decide(application(PERSON, UUID.randomUUID(), "kk", NOW), hold, slot))
                .isEqualTo(refuse(RefusalReason.SEAT_GONE));
    }

    @Test
    void countsTheTimeOfSubmissionForTheCampaign() {
        assertThat(decide(application(PERSON, CAMPAIGN, "kk", INTAKE.to()), hold, slot))
                .isEqualTo(refuse(RefusalReason.CAMPAIGN_CLOSED));
        assertThat(decide(
                        application(PERSON, CAMPAIGN, "kk", INTAKE.to().minusNanos(1)),
                        hold,
                        slot(1, true, INTAKE.to())))
                .isEqualTo(new Decision.Confirm());
    }

    @Test
    void countsTheTimeOfSubmissionForTheSlotUntilItsRosterIsClosed() {
        assertThat(decide(application(PERSON, CAMPAIGN, "kk", slot.closesAt()), hold, slot))
                .isEqualTo(refuse(RefusalReason.SLOT_CLOSED));
        assertThat(decide(application, hold, slot(5, false, slot.closesAt())))
                .isEqualTo(refuse(RefusalReason.SLOT_CLOSED));
    }

    private static Decision decide(SubmittedApplication application, Booking hold, SlotState slot) {
        return ReservationPolicy.decide(application, hold, slot, null);
    }

    private static Decision refuse(RefusalReason reason) {
        return new Decision.Refuse(reason);
    }

    private static SubmittedApplication application(UUID person, UUID campaign, String language, Instant at) {
        return new SubmittedApplication(APPLICATION, person, campaign, UUID.randomUUID(), language, false, at);
    }

    private static SlotState slot(int remaining, boolean open, Instant closesAt) {
        return new SlotState(UUID.randomUUID(), CAMPAIGN, "kk", remaining, open, closesAt, true, INTAKE);
    }
}
