package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.bagalau.events.Topics;
import kz.bagalau.events.scheduling.SeatMovedV1;
import kz.bagalau.events.scheduling.SeatReleasedV1;
import kz.bagalau.events.scheduling.SeatReservedV1;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An application that has a seat says so, or is told of it again (architecture 5). */
class ConfirmationIT extends SchedulingIT {
    private static final Duration AFTER = Duration.ofMinutes(5);

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private ConfirmationJob job;

    @Autowired
    private ReservationService reservations;

    @Autowired
    private BookingService bookings;

    @Autowired
    private MeterRegistry metrics;

    private Applications applications;
    private ReservationClient teacher;
    private Slot slot;
    private HoldClient.Hold hold;
    private UUID application;

    @BeforeEach
    void reserve() {
        applications = new Applications(events, clock, schedule.campaign().id());
        teacher = new ReservationClient(http, events, applications);
        slot = schedule.slot(3);
        hold = teacher.hold(slot.id());
        application = teacher.reserve(hold);
        jdbc.sql("update booking set confirmed_at = reserved_at where status = 'RESERVED' and id <> ?")
                .param(hold.id())
                .update();
    }

    @Test
    void theLostAnswerIsToldAgainAndThenConfirmed() {
        lookAfter(AFTER.minusMinutes(1));
        assertThat(unconfirmed()).isZero();
        assertThat(version()).isEqualTo(1);

        lookAfter(Duration.ofMinutes(1));
        assertThat(unconfirmed()).isEqualTo(1);
        List<SeatReservedV1> told = told(2);
        assertThat(told.getLast())
                .usingRecursiveComparison()
                .ignoringFields("reservedAt")
                .isEqualTo(told.getFirst());
        assertThat(told.getLast().reservedAt())
                .as("when the seat was reserved, not when it was told")
                .isBefore(clock.instant().minus(AFTER.minusMinutes(1)));
        assertThat(events.records(Topics.RESERVATION, hold.id()))
                .extracting(record -> new String(
                        record.headers().lastHeader("ce_aggregateversion").value(), StandardCharsets.UTF_8))
                .containsExactly("1", "2");

        confirm();
        lookAfter(Duration.ofHours(2));
        assertThat(unconfirmed()).isZero();
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void whatIsConfirmedIsLeftAlone() {
        confirm();
        lookAfter(Duration.ofHours(2));
        assertThat(unconfirmed()).isZero();
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void tellingAgainTakesNoOtherSeatAndWaitsLongerEachTime() {
        lookAfter(AFTER);
        job.look();
        assertThat(version()).isEqualTo(2);
        lookAfter(AFTER.plusMinutes(1));
        assertThat(version()).isEqualTo(3);
        lookAfter(AFTER.plusMinutes(1));
        assertThat(version()).as("the pause has doubled").isEqualTo(3);
        assertThat(unconfirmed()).isEqualTo(1);
        lookAfter(AFTER.plusMinutes(3));
        assertThat(version()).isEqualTo(4);

        told(4);
        assertThat(schedule.remaining(slot.id())).isEqualTo(2);
        schedule.assertSound(slot.id());
    }

    @Test
    void aRefusedApplicationGivesTheSeatBack() {
        lookAfter(AFTER);
        told(2);
        teacher.withdraw(application, hold);
        events.await(SeatReleasedV1.class, hold.id());
        lookAfter(Duration.ofHours(2));
        assertThat(unconfirmed()).isZero();
        assertThat(events.of(Topics.RESERVATION, hold.id()))
                .hasExactlyElementsOfTypes(SeatReservedV1.class, SeatReservedV1.class, SeatReleasedV1.class);
    }

    @Test
    void whoChangedTheSeatMeanwhileIsToldOfTheNewOne() {
        Slot other = schedule.slot(1);
        assertThat(teacher.change(other.id())).isEqualTo("200");
        events.await(SeatMovedV1.class, hold.id());
        lookAfter(AFTER);
        assertThat(told(2).getLast().slotId()).isEqualTo(other.id());
    }

    @Test
    void onceTheTestBeginsNoAnswerIsOfUse() {
        clock.moveTo(slot.startsAt());
        job.look();
        assertThat(unconfirmed()).isZero();
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void severalInstancesTellEachOnce() throws Exception {
        List<UUID> holds = reserveMany(60);
        clock.moveBy(AFTER);
        int told = 0;
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> answers = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                answers.add(instances.submit((Callable<Integer>) () -> {
                    start.await();
                    return confirmations.tellAgain();
                }));
            }
            start.countDown();
            for (Future<Integer> answer : answers) {
                told += answer.get();
            }
        }
        assertThat(told).isEqualTo(holds.size() + 1);
        assertThat(holds).allSatisfy(id -> assertThat(version(id)).isEqualTo(2));
    }

    private List<UUID> reserveMany(int count) {
        Slot large = schedule.slot(count);
        return IntStream.range(0, count).mapToObj(n -> reserve(large.id())).toList();
    }

    private UUID reserve(UUID slotId) {
        UUID person = UUID.randomUUID();
        UUID id = ((HoldOutcome.Held) bookings.hold(person, slotId, UUID.randomUUID()))
                .booking()
                .id();
        reservations.reserve(new SubmittedApplication(
                UUID.randomUUID(), person, schedule.campaign().id(), id, "kk", false, clock.instant()));
        return id;
    }

    private void lookAfter(Duration time) {
        clock.moveBy(time);
        job.look();
    }

    private void confirm() {
        applications.accept(told(1).getFirst());
        await().until(() -> jdbc.sql("select confirmed_at is not null from booking where id = ?")
                .param(hold.id())
                .query(Boolean.class)
                .single());
    }

    /** What was told of the reservation, once that is so much. */
    private List<SeatReservedV1> told(int times) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(seats()).hasSizeGreaterThanOrEqualTo(times));
        return seats();
    }

    private List<SeatReservedV1> seats() {
        return events.of(Topics.RESERVATION, hold.id()).stream()
                .filter(SeatReservedV1.class::isInstance)
                .map(SeatReservedV1.class::cast)
                .toList();
    }

    private double unconfirmed() {
        return metrics.get("bookings.unconfirmed").gauge().value();
    }

    private long version() {
        return version(hold.id());
    }

    private long version(UUID id) {
        return jdbc.sql("select version from booking where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
