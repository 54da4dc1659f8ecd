package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;

class HoldIT extends SchedulingIT {
    @Autowired
    private TransactionTemplate transaction;

    private HoldClient teacher;

    @BeforeEach
    void signIn() {
        teacher = new HoldClient(http);
    }

    @Test
    void holdsTheFirstSeatForAQuarterOfAnHour() {
        Slot slot = schedule.slot(3);
        HoldClient.Hold hold = teacher.hold(slot.id());
        assertThat(hold.status()).isEqualTo("HELD");
        assertThat(hold.slotId()).isEqualTo(slot.id());
        assertThat(hold.seatNumber()).isEqualTo(1);
        assertThat(Duration.between(hold.serverTime(), hold.expiresAt()))
                .isBetween(Duration.ofSeconds(890), Duration.ofMinutes(15));
        assertThat(hold.slot().centreCode()).isEqualTo(slot.centre());
        assertThat(hold.slot().centreName().kk()).isEqualTo("Орталық " + slot.centre());
        assertThat(hold.slot().address().ru()).isEqualTo("г. Астана, 1");
        assertThat(hold.slot().room()).isEqualTo("101");
        assertThat(hold.slot().startsAt()).isEqualTo(slot.startsAt());
        assertThat(hold.slot().language()).isEqualTo("kk");
        assertThat(hold.slot().regionCode()).isEqualTo("71");
        assertThat(hold.slot().regionName().kk()).isEqualTo("Астана қаласы");
        assertThat(schedule.remaining(slot.id())).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer a b", "Bearer forged", "Basic YTpi"})
    void nobodyHoldsWithoutAToken(String authorization) {
        http.get()
                .uri("/api/scheduling/holds/mine")
                .header(HttpHeaders.AUTHORIZATION, authorization)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aSlotThatSomebodyKeepsLockedDoesNotStopOthers() throws Exception {
        Slot locked = schedule.slot(1);
        Slot free = schedule.slot(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HoldClient.Hold> waiting = transaction.execute(status -> {
                jdbc.sql("select 1 from slot where id = ? for update")
                        .param(locked.id())
                        .query()
                        .singleRow();
                Future<HoldClient.Hold> first = people.submit(() -> teacher.hold(locked.id()));
                assertThat(new HoldClient(http).hold(free.id()).seatNumber()).isEqualTo(1);
                assertThat(first.isDone()).isFalse();
                return first;
            });
            assertThat(waiting.get(10, TimeUnit.SECONDS).seatNumber()).isEqualTo(1);
        }
        schedule.assertSound(locked.id());
    }

    @Test
    void keepsAccessibleSeatsForTheLast() {
        Slot slot = schedule.slot(3, "1 2", "kk", 20);
        assertThat(teacher.hold(slot.id()).seatNumber()).isEqualTo(3);
        assertThat(new HoldClient(http).hold(slot.id()).seatNumber()).isEqualTo(1);
    }

    @Test
    void sellsAFreedSeatAgain() {
        Slot slot = schedule.slot(2);
        HoldClient.Hold first = teacher.hold(slot.id());
        new HoldClient(http).hold(slot.id());
        teacher.delete(first.id()).expectStatus().isNoContent();
        assertThat(new HoldClient(http).hold(slot.id()).seatNumber()).isEqualTo(first.seatNumber());
        assertThat(teacher.refused(slot.id())).isEqualTo("slot-full");
        schedule.assertSound(slot.id());
    }

    @Nested
    class TheSameKey {
        @Test
        void givesTheSameHold() {
            Slot slot = schedule.slot(3);
            UUID key = UUID.randomUUID();
            HoldClient.Hold first = teacher.hold(slot.id(), key);
            HoldClient.Hold again = teacher.hold(slot.id(), key);
            assertThat(again.id()).isEqualTo(first.id());
            assertThat(again.seatNumber()).isEqualTo(first.seatNumber());
            assertThat(again.expiresAt()).isEqualTo(first.expiresAt());
            assertThat(schedule.remaining(slot.id())).isEqualTo(2);
        }

        @Test
        void givesTheSameHoldWhenTheSlotIsFullSince() {
            Slot slot = schedule.slot(1);
            UUID key = UUID.randomUUID();
            HoldClient.Hold first = teacher.hold(slot.id(), key);
            assertThat(teacher.hold(slot.id(), key).id()).isEqualTo(first.id());
        }

        @Test
        void tellsWhatBecameOfTheHold() {
            Slot slot = schedule.slot(1);
            UUID key = UUID.randomUUID();
            HoldClient.Hold first = teacher.hold(slot.id(), key);
            teacher.delete(first.id());
            HoldClient.Hold again = teacher.hold(slot.id(), key);
            assertThat(again.id()).isEqualTo(first.id());
            assertThat(again.status()).isEqualTo("RELEASED");
        }

        @Test
        void isRefusedForAnotherSlot() {
            UUID key = UUID.randomUUID();
            teacher.hold(schedule.slot(1).id(), key);
            teacher.post(schedule.slot(1).id(), key).expectStatus().isEqualTo(409);
            assertThat(teacher.refused(schedule.slot(1).id(), key)).isEqualTo("idempotency-conflict");
        }

        @Test
        void ofAnotherPersonIsAnotherKey() {
            Slot slot = schedule.slot(2);
            UUID key = UUID.randomUUID();
            HoldClient.Hold first = teacher.hold(slot.id(), key);
            assertThat(new HoldClient(http).hold(slot.id(), key).id()).isNotEqualTo(first.id());
        }
    }

    @Nested
    class AnotherHold {
        @Test
        void replacesTheFirst() {
            Slot from = schedule.slot(1);
            Slot to = schedule.slot(1);
            HoldClient.Hold first = teacher.hold(from.id());
            HoldClient.Hold second = teacher.hold(to.id());
            assertThat(status(first.id())).isEqualTo("RELEASED");
            assertThat(schedule.remaining(from.id())).isEqualTo(1);
            assertThat(mine().id()).isEqualTo(second.id());
            schedule.assertSound(from.id());
            schedule.assertSound(to.id());
        }

        @Test
        void ofAFullSlotLeavesTheFirst() {
            Slot full = schedule.slot(1);
            new HoldClient(http).hold(full.id());
            HoldClient.Hold first = teacher.hold(schedule.slot(1).id());
            assertThat(teacher.refused(full.id())).isEqualTo("slot-full");
            assertThat(mine().id()).isEqualTo(first.id());
        }

        @Test
        void ofTheSameSlotKeepsTheSeatThoughTheSlotIsFull() {
            Slot slot = schedule.slot(1);
            HoldClient.Hold first = teacher.hold(slot.id());
            clock.moveBy(Duration.ofMinutes(5));
            HoldClient.Hold second = teacher.hold(slot.id());
            assertThat(second.id()).isNotEqualTo(first.id());
            assertThat(second.seatNumber()).isEqualTo(first.seatNumber());
            assertThat(second.expiresAt()).isAfter(first.expiresAt());
            schedule.assertSound(slot.id());
        }

        private HoldClient.Hold mine() {
            return teacher.mine()
                    .expectStatus()
                    .isOk()
                    .expectBody(HoldClient.Hold.class)
                    .returnResult()
                    .getResponseBody();
        }
    }

    @Nested
    class Refuses {
        @Test
        void anUnknownSlot() {
            teacher.post(UUID.randomUUID(), UUID.randomUUID())
                    .expectStatus()
                    .isNotFound()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("slot-unknown")
                    .jsonPath("$.text.kk")
                    .isEqualTo("Мұндай тестілеу уақыты жоқ.")
                    .jsonPath("$.text.ru")
                    .isEqualTo("Такого времени тестирования нет.");
        }

        @Test
        void aSlotADayBeforeItsStart() {
            Slot slot = schedule.slot(1);
            clock.moveTo(slot.startsAt().minus(Duration.ofHours(24)));
            assertThat(teacher.refused(slot.id())).isEqualTo("slot-closed");
        }

        @Test
        void everythingOutsideTheCampaignsIntake() {
            Slot slot = schedule.slot(1, "", "kk", 80);
            clock.moveTo(schedule.campaign().intake().to());
            assertThat(teacher.refused(slot.id())).isEqualTo("campaign-closed");
        }

        @Test
        void aBodyWithoutSlot() {
            post("{}", UUID.randomUUID().toString(), "slotId", "required");
        }

        @Test
        void aSlotIdThatIsNone() {
            post("{\"slotId\":\"x\"}", UUID.randomUUID().toString(), "slotId", "format-invalid");
        }

        @Test
        void aKeyThatIsNone() {
            post("{\"slotId\":\"%s\"}".formatted(UUID.randomUUID()), "x", "Idempotency-Key", "format-invalid");
        }

        @Test
        void noKey() {
            http.post()
                    .uri("/api/scheduling/holds")
                    .header(HttpHeaders.AUTHORIZATION, teacher())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{\"slotId\":\"%s\"}".formatted(UUID.randomUUID()))
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("required");
        }

        @Test
        void whoIsNotATeacher() {
            get(operator(), "/holds/mine").expectStatus().isForbidden();
        }

        @Test
        void whoIsNotSignedIn() {
            http.get()
                    .uri("/api/scheduling/holds/mine")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }

        private void post(String body, String key, String field, String code) {
            http.post()
                    .uri("/api/scheduling/holds")
                    .header(HttpHeaders.AUTHORIZATION, teacher())
                    .header("Idempotency-Key", key)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("validation-failed")
                    .jsonPath("$.errors[0].field")
                    .isEqualTo(field)
                    .jsonPath("$.errors[0].code")
                    .isEqualTo(code);
        }
    }

    @Nested
    class GivingUp {
        @Test
        void twiceIsNoMistake() {
            HoldClient.Hold hold = teacher.hold(schedule.slot(1).id());
            teacher.delete(hold.id()).expectStatus().isNoContent();
            teacher.delete(hold.id()).expectStatus().isNoContent();
            teacher.mine().expectStatus().isNoContent();
        }

        @Test
        void anothersHoldIsNotFound() {
            HoldClient.Hold hold = teacher.hold(schedule.slot(1).id());
            new HoldClient(http).delete(hold.id()).expectStatus().isNotFound();
            assertThat(status(hold.id())).isEqualTo("HELD");
        }

        @Test
        void anUnknownHoldIsNotFound() {
            teacher.delete(UUID.randomUUID()).expectStatus().isNotFound();
        }
    }

    @Nested
    class Expiry {
        @Test
        void freesTheSeatByItself() {
            Slot slot = schedule.slot(1);
            HoldClient.Hold hold = teacher.hold(slot.id());
            clock.moveBy(Duration.ofMinutes(15));
            org.awaitility.Awaitility.await().until(() -> status(hold.id()).equals("EXPIRED"));
            schedule.assertSound(slot.id());
            assertThat(schedule.remaining(slot.id())).isEqualTo(1);
        }

        @Test
        void isSeenAtOnceByTheHolder() {
            HoldClient.Hold hold = teacher.hold(schedule.slot(1).id());
            clock.moveBy(Duration.ofMinutes(15));
            teacher.mine().expectStatus().isNoContent();
            assertThat(status(hold.id())).isEqualTo("EXPIRED");
        }

        @Test
        void letsTheNextPersonInAtOnce() {
            Slot slot = schedule.slot(1);
            teacher.hold(slot.id());
            clock.moveBy(Duration.ofMinutes(15));
            new HoldClient(http).hold(slot.id());
            schedule.assertSound(slot.id());
        }

        @Test
        void comesNoLaterThanTheEndOfIntake() {
            Slot slot = schedule.slot(1);
            clock.moveTo(slot.startsAt().minus(Duration.ofHours(24).plusMinutes(5)));
            HoldClient.Hold hold = teacher.hold(slot.id());
            assertThat(hold.expiresAt()).isEqualTo(slot.startsAt().minus(Duration.ofHours(24)));
        }
    }

    private String status(UUID holdId) {
        return jdbc.sql("select status from booking where id = ?")
                .param(holdId)
                .query(String.class)
                .single();
    }
}
