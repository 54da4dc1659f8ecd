package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.AccountErasedV1;
import kz.bagalau.events.scheduling.SeatOfferEndedV1;
import kz.bagalau.events.scheduling.SeatOfferedV1;
import kz.bagalau.events.scheduling.SeatReservedV1;
import kz.bagalau.scheduling.OperatorIT;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.starter.time.Almaty;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** The waiting list: a freed seat is offered to the first who waits before anyone else can have it (ADR 11). */
class WaitingIT extends OperatorIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private OfferSweep sweep;

    private Slot slot;
    private HoldClient holder;
    private HoldClient.Hold hold;

    /** One slot with one seat, which somebody holds. At noon, so that no offer lasts until the next morning. */
    @BeforeEach
    void full() {
        clock.moveTo(Almaty.startOf(Almaty.day(clock.instant())).plus(Duration.ofHours(12)));
        slot = schedule.slot(1);
        holder = new HoldClient(http);
        hold = holder.hold(slot.id());
    }

    private WaitingClient waiter() {
        return waiter(slot);
    }

    private WaitingClient waiter(Slot full) {
        WaitingClient waiter = new WaitingClient(http);
        waiter.join(full.centre());
        return waiter;
    }

    private void giveUp() {
        holder.delete(hold.id()).expectStatus().isNoContent();
    }

    private String state(WaitingClient waiter) {
        return jdbc.sql("select state from waiting where person_id = ?")
                .param(waiter.personId)
                .query(String.class)
                .single();
    }

    @Nested
    class Queueing {
        @Test
        void tellsThePlaceInTheQueue() {
            assertThat(waiter().mine().before()).isZero();
            WaitingClient second = waiter();
            assertThat(second.mine().before()).isEqualTo(1);
            assertThat(second.mine().state()).isEqualTo("WAITING");
            assertThat(second.centre()).isEqualTo(slot.centre());
        }

        @Test
        void theSameAgainKeepsThePlaceAndAnotherCentreIsTheEndOfItsQueue() {
            Slot other = schedule.slot(1);
            new HoldClient(http).hold(other.id());
            WaitingClient first = waiter();
            WaitingClient second = waiter();
            assertThat(first.join(slot.centre()).before()).isZero();
            first.join(other.centre());
            assertThat(second.mine().before()).isZero();
            assertThat(first.join(slot.centre()).before()).isEqualTo(1);
        }

        @Test
        void whoLeavesIsGoneAndMayJoinAgainAtTheEnd() {
            WaitingClient first = waiter();
            WaitingClient second = waiter();
            first.leave();
            first.leave();
            first.look().expectStatus().isNoContent();
            assertThat(second.mine().before()).isZero();
            assertThat(first.join(slot.centre()).before()).isEqualTo(1);
        }

        @Test
        void isRefusedWithTheReason() {
            WaitingClient teacher = new WaitingClient(http);
            assertThat(teacher.refused(schedule.slot(1).centre(), "kk", false)).isEqualTo("409 seats-free");
            HoldClient.Hold own = teacher.holds.hold(schedule.slot(1).id());
            assertThat(teacher.refused(slot.centre(), "kk", false)).isEqualTo("409 seat-held");
            new Applications(events, clock, schedule.campaign().id()).submit(teacher.personId, own.id());
            events.await(SeatReservedV1.class, own.id());
            assertThat(teacher.refused(slot.centre(), "kk", false)).isEqualTo("409 already-reserved");
            WaitingClient late = new WaitingClient(http);
            clock.moveTo(schedule.campaign().intake().to());
            assertThat(late.refused(slot.centre(), "kk", false)).isEqualTo("409 campaign-closed");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{}                                                      | accessible centre language | required",
                    "{'centre':'71-9','language':'kk','accessible':false}    | centre     | centre-code-invalid",
                    "{'centre':'71-999','language':'kk','accessible':false}  | centre     | centre-unknown",
                    "{'centre':'CENTRE','language':'ru','accessible':false}  | centre     | centre-without-slots",
                    "{'centre':'CENTRE','language':'en','accessible':false}  | language   | language-invalid",
                    "{'centre':'CENTRE','language':'kk','accessible':true}   | accessible | no-accessible-seats",
                    "{'centre':'CENTRE','language':'kk','accessible':null}   | accessible | required"
                })
        void badInputIsToldFieldByField(String body, String fields, String code) {
            String problem =
                    body(new WaitingClient(http).put(body.replace('\'', '"').replace("CENTRE", slot.centre())), 400);
            assertThat(com.jayway.jsonpath.JsonPath.<List<String>>read(problem, "$.errors[*].field"))
                    .containsExactlyInAnyOrder(fields.split(" "));
            assertThat(com.jayway.jsonpath.JsonPath.<List<String>>read(problem, "$.errors[*].code"))
                    .containsOnly(code);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"[]", "nonsense", "{'centre':7,'language':['kk'],'accessible':'perhaps'}"})
        void whatIsNoRequestIsNoneOfOurFaults(String body) {
            new WaitingClient(http).put(body.replace('\'', '"')).expectStatus().isBadRequest();
        }

        @Test
        void aSeatTakenElsewhereEndsTheWaitEvenIfItIsGivenUpAgain() {
            WaitingClient waiter = waiter();
            HoldClient.Hold own = waiter.holds.hold(schedule.slot(1).id());
            waiter.holds.delete(own.id());
            giveUp();
            waiter.look().expectStatus().isNoContent();
            assertThat(state(waiter)).isEqualTo("SEATED");
            assertThat(schedule.remaining(slot.id())).isEqualTo(1);
        }

        @Test
        void anErasedAccountDoesNotWait() {
            WaitingClient waiting = waiter();
            WaitingClient offered = new WaitingClient(http);
            Slot other = schedule.slot(1);
            HoldClient last = new HoldClient(http);
            HoldClient.Hold seat = last.hold(other.id());
            offered.join(other.centre());
            last.delete(seat.id());
            for (WaitingClient each : List.of(waiting, offered)) {
                events.publish(new AccountErasedV1(each.personId, clock.instant()), 2);
            }
            Awaitility.await()
                    .atMost(SOON)
                    .until(() -> jdbc.sql("select count(*) from waiting where person_id in (?, ?)")
                                    .params(waiting.personId, offered.personId)
                                    .query(Integer.class)
                                    .single()
                            == 0);
            assertThat(schedule.remaining(other.id())).isEqualTo(1);
        }
    }

    @Nested
    class Offering {
        @Test
        void aSeatGivenUpIsHeldForTheFirstWhoWaits() {
            WaitingClient first = waiter();
            WaitingClient second = waiter();
            giveUp();

            WaitingClient.Place place = first.mine();
            assertThat(place.state()).isEqualTo("OFFERED");
            assertThat(place.offer().slotId()).isEqualTo(slot.id());
            assertThat(place.offer().offered()).isTrue();
            assertThat(Duration.between(clock.instant(), place.offer().expiresAt()))
                    .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
            first.holds.mine().expectStatus().isOk();
            assertThat(second.mine().before()).isZero();
            assertThat(schedule.remaining(slot.id())).isZero();
            assertThat(new HoldClient(http).refused(slot.id())).isEqualTo("slot-full");
            schedule.assertSound(slot.id());
            SeatOfferedV1 told = events.await(SeatOfferedV1.class, place.offer().id());
            assertThat(told.personId()).isEqualTo(first.personId);
            assertThat(told.slotId()).isEqualTo(slot.id());
            assertThat(told.centreCode()).isEqualTo(slot.centre());
            assertThat(told.startsAt()).isEqualTo(slot.startsAt());
            assertThat(told.until()).isEqualTo(place.offer().expiresAt());
        }

        @Test
        void theOfferBecomesTheSeatOfAnApplication() {
            WaitingClient first = waiter();
            giveUp();
            UUID offer = first.mine().offer().id();
            new Applications(events, clock, schedule.campaign().id()).submit(first.personId, offer);
            events.await(SeatReservedV1.class, offer);
            assertThat(state(first)).isEqualTo("TAKEN");
            assertThat(events.of(Topics.RESERVATION, offer))
                    .hasExactlyElementsOfTypes(SeatOfferedV1.class, SeatReservedV1.class);
            first.look().expectStatus().isNoContent();
        }

        @Test
        void whoDeclinesMakesRoomForTheNext() {
            WaitingClient first = waiter();
            WaitingClient second = waiter();
            giveUp();
            first.leave();
            assertThat(state(first)).isEqualTo("DECLINED");
            assertThat(second.mine().state()).isEqualTo("OFFERED");
            second.holds.delete(second.mine().offer().id());
            assertThat(state(second)).isEqualTo("DECLINED");
            assertThat(schedule.remaining(slot.id())).isEqualTo(1);
            schedule.assertSound(slot.id());
        }

        @Test
        void anOfferWithoutAnswerGoesToTheNextAndIsTold() {
            WaitingClient first = waiter();
            WaitingClient second = waiter();
            giveUp();
            UUID offer = first.mine().offer().id();
            clock.moveBy(Duration.ofMinutes(31));

            SeatOfferEndedV1 ended = events.await(SeatOfferEndedV1.class, offer);
            assertThat(ended.reason()).isEqualTo("expired");
            assertThat(first.mine().state()).isEqualTo("EXPIRED");
            assertThat(second.mine().state()).isEqualTo("OFFERED");
            assertThat(first.join(slot.centre()).state()).isEqualTo("WAITING");
            schedule.assertSound(slot.id());
        }

        @Test
        void whoHoldsASeatAgainIsNotToldOfTheMissedOffer() {
            WaitingClient first = waiter();
            giveUp();
            events.await(SeatOfferedV1.class, first.mine().offer().id());
            clock.moveBy(Duration.ofMinutes(31));
            assertThat(first.mine().state()).isEqualTo("EXPIRED");
            HoldClient.Hold own = first.holds.hold(schedule.slot(1).id());
            first.holds.delete(own.id());
            first.look().expectStatus().isNoContent();
        }

        @Test
        void whoLooksAtAnOverdueOfferSeesItEnded() {
            WaitingClient first = waiter();
            giveUp();
            jdbc.sql("update booking set expires_at = held_at where id = ?")
                    .param(first.mine().offer().id())
                    .update();
            assertThat(first.mine().state()).isEqualTo("EXPIRED");
        }

        @Test
        void whoHasAnOfferAnswersBeforeWaitingElsewhere() {
            Slot other = schedule.slot(1);
            new HoldClient(http).hold(other.id());
            WaitingClient first = waiter();
            giveUp();
            assertThat(first.refused(other.centre(), "kk", false)).isEqualTo("409 offer-open");
            assertThat(first.join(slot.centre()).state()).isEqualTo("OFFERED");
        }

        @Test
        void anotherSeatChosenInsteadOfTheOfferedOneFreesIt() {
            WaitingClient first = waiter();
            WaitingClient second = waiter();
            giveUp();
            first.mine();
            first.holds.hold(schedule.slot(1).id());
            assertThat(state(first)).isEqualTo("SEATED");
            assertThat(second.mine().state()).isEqualTo("OFFERED");
        }

        @Test
        void theOfferedSlotHeldAgainDoesNotCutTheTimeShort() {
            WaitingClient first = waiter();
            giveUp();
            var until = first.mine().offer().expiresAt();
            assertThat(first.holds.hold(slot.id()).expiresAt()).isEqualTo(until);
            assertThat(state(first)).isEqualTo("SEATED");
        }

        @Test
        void anOverdueHoldIsNotSoldToWhoeverAsksFirst() {
            WaitingClient first = waiter();
            jdbc.sql("update booking set expires_at = held_at where id = ?")
                    .param(hold.id())
                    .update();
            assertThat(new HoldClient(http).refused(slot.id())).isEqualTo("slot-full");
            assertThat(first.mine().state()).isEqualTo("OFFERED");
        }

        @Test
        void aWithdrawnApplicationAndAMovedOneFreeTheirSeatsForThem() {
            Applications applications =
                    new Applications(events, clock, schedule.campaign().id());
            Slot another = schedule.slot(1);
            ReservationClient moving = new ReservationClient(http, events, applications);
            moving.reserve(another.id());
            WaitingClient mover = waiter(another);
            moving.change(schedule.slot(1).id());
            assertThat(mover.mine().state()).isEqualTo("OFFERED");

            Slot third = schedule.slot(1);
            ReservationClient withdrawing = new ReservationClient(http, events, applications);
            HoldClient.Hold seat = withdrawing.hold(third.id());
            UUID application = withdrawing.reserve(seat);
            WaitingClient heir = waiter(third);
            withdrawing.withdraw(application, seat);
            Awaitility.await().atMost(SOON).until(() -> heir.mine().state().equals("OFFERED"));
        }

        @Test
        void seatsThatAreAddedServeThoseWhoWaitFirst() {
            WaitingClient first = waiter();
            WaitingClient second = waiter();
            schedule.accept(
                    ImportKind.ROOMS, "centre,room,seats,accessible_seats\n%s,101,2,\n".formatted(slot.centre()));
            assertThat(first.mine().state()).isEqualTo("OFFERED");
            schedule.accept(
                    ImportKind.SLOTS,
                    "centre,room,date,time,language\n%s,101,%s,14:00,kk\n".formatted(slot.centre(), slot.date()));
            assertThat(second.mine().offer().slot().startsAt()).isAfter(slot.startsAt());
            Slot added = schedule.find(slot.centre(), "101", slot.date(), "14:00", "kk");
            assertThat(schedule.remaining(added.id())).isEqualTo(1);
            schedule.assertSound(added.id());
        }

        @Test
        void anAccessibleSeatGoesToTheFirstWhoNeedsOne() {
            Slot both = schedule.slot(2, "1", "kk", 20);
            HoldClient one = new HoldClient(http);
            HoldClient.Hold plain = one.hold(both.id());
            HoldClient two = new HoldClient(http);
            HoldClient.Hold accessible = two.hold(both.id());
            assertThat(accessible.seatNumber()).isEqualTo(1);
            WaitingClient first = waiter(both);
            WaitingClient needsSpace = new WaitingClient(http);
            needsSpace.join(both.centre(), "kk", true);
            two.delete(accessible.id());
            assertThat(needsSpace.mine().offer().seatNumber()).isEqualTo(1);
            WaitingClient another = new WaitingClient(http);
            another.join(both.centre(), "kk", true);
            one.delete(plain.id());
            assertThat(first.mine().offer().seatNumber()).isEqualTo(2);
            assertThat(another.mine().state()).isEqualTo("WAITING");
        }

        @Test
        void aSeatThatNobodyCouldAnswerForInTimeIsSoldToWhoeverComes() {
            WaitingClient first = waiter();
            HoldClient last = holder;
            clock.moveTo(slot.startsAt().minus(Duration.ofHours(24)).minus(Duration.ofMinutes(5)));
            sweep.sweep();
            last.mine().expectStatus().isNoContent();
            assertThat(first.mine().state()).isEqualTo("WAITING");
            assertThat(schedule.remaining(slot.id())).isEqualTo(1);
        }

        @Test
        void anOfferEndsWithTheIntakeOfItsSlotAtTheLatest() {
            var closing = slot.startsAt().minus(Duration.ofHours(24));
            clock.moveTo(closing.minus(Duration.ofMinutes(40)));
            Slot soon = slot;
            HoldClient late = new HoldClient(http);
            HoldClient.Hold seat = late.hold(soon.id());
            WaitingClient first = waiter(soon);
            clock.moveTo(closing.minus(Duration.ofMinutes(26)));
            late.delete(seat.id());
            assertThat(first.mine().offer().expiresAt()).isEqualTo(closing);
        }

        @Test
        void aCancelledSlotPutsItsPersonBackToTheOldPlace() {
            WaitingClient first = waiter();
            WaitingClient second = waiter();
            giveUp();
            UUID offer = first.mine().offer().id();
            body(
                    send(
                            HttpMethod.POST,
                            "/cancellations",
                            "{\"slots\":{\"slotIds\":[\"%s\"]},\"reason\":\"авария\"}".formatted(slot.id())),
                    200);
            assertThat(events.await(SeatOfferEndedV1.class, offer).reason()).isEqualTo("slot-cancelled");
            assertThat(first.mine().before()).isZero();
            assertThat(second.mine().before()).isEqualTo(1);
        }
    }

    @Nested
    class Net {
        @Test
        void mendsWhatWasMissedAndSaysSo() {
            WaitingClient first = waiter();
            double before = mended();
            jdbc.sql("update slot set remaining = 1, free_seats = '{1}' where id = ?")
                    .param(slot.id())
                    .update();
            jdbc.sql("update booking set status = 'RELEASED' where id = ?")
                    .param(hold.id())
                    .update();
            sweep.sweep();
            assertThat(first.mine().state()).isEqualTo("OFFERED");
            assertThat(mended()).isGreaterThan(before);
            schedule.assertSound(slot.id());
        }

        @Test
        void endsTheWaitsOfThoseWhoFoundASeat() {
            WaitingClient first = waiter();
            first.holds.hold(schedule.slot(1).id());
            sweep.sweep();
            assertThat(state(first)).isEqualTo("SEATED");
        }

        private double mended() {
            String metrics = http.get()
                    .uri("/actuator/prometheus")
                    .exchange()
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody();
            return metrics.lines()
                    .filter(line -> line.startsWith("bagalau_waiting_mended_total"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        }
    }

    @Nested
    class Operators {
        @Test
        void seeQueuesAndOffersButNobodysName() {
            WaitingClient first = waiter();
            waiter();
            waiter().leave();
            giveUp();
            UUID offer = first.mine().offer().id();
            String queues = body(look("/waiting?centre=" + slot.centre()), 200);
            assertThat(com.jayway.jsonpath.JsonPath.<Integer>read(queues, "$.total"))
                    .isEqualTo(1);
            assertThat(com.jayway.jsonpath.JsonPath.<Integer>read(queues, "$.queues[0].waiting"))
                    .isEqualTo(1);
            assertThat(com.jayway.jsonpath.JsonPath.<Integer>read(queues, "$.queues[0].offered"))
                    .isEqualTo(1);
            assertThat(com.jayway.jsonpath.JsonPath.<String>read(queues, "$.queues[0].oldestSince"))
                    .isNotBlank();
            assertThat(queues).doesNotContain(first.personId.toString());
            String offers = body(look("/waiting/offers?language=kk&region=71&centre=" + slot.centre()), 200);
            assertThat(com.jayway.jsonpath.JsonPath.<List<String>>read(offers, "$.offers[*].holdId"))
                    .containsExactly(offer.toString());
            assertThat(com.jayway.jsonpath.JsonPath.<Integer>read(
                            body(look("/waiting?language=ru&centre=" + slot.centre()), 200), "$.total"))
                    .isZero();
        }

        @ParameterizedTest
        @CsvSource({
            "region=7,region,region-invalid",
            "centre=7101,centre,centre-code-invalid",
            "language=en,language,language-invalid",
            "page=0,page,page-invalid",
            "page=one,page,format-invalid"
        })
        void badFiltersAreTold(String filter, String field, String code) {
            assertField(look("/waiting?" + filter), field, code);
            assertField(look("/waiting/offers?" + filter), field, code);
        }
    }
}
