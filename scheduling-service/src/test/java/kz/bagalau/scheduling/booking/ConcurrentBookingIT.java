package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.scheduling.dataimport.ImportReport;
import kz.bagalau.starter.time.Almaty;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

class ConcurrentBookingIT extends SchedulingIT {
    @Autowired
    private BookingService bookings;

    @Autowired
    private ReservationService reservations;

    @Autowired
    private SeatChange changes;

    @Autowired
    private HoldExpiry expiry;

    @Test
    void twoHundredPeopleWantAHundredSeatsOfOneSlot() throws Exception {
        Slot slot = schedule.slot(100);
        List<Integer> seats = Collections.synchronizedList(new ArrayList<>());
        List<String> refusals = Collections.synchronizedList(new ArrayList<>());
        List<Future<Void>> answers = atOnce(IntStream.range(0, 200).<Callable<Void>>mapToObj(n -> () -> {
            var answer = new HoldClient(http).post(slot.id(), UUID.randomUUID());
            var result = answer.returnResult(HoldOrProblem.class);
            if (result.getStatus().value() == 201) {
                seats.add(result.getResponseBody().seatNumber());
            } else {
                refusals.add(result.getStatus().value() + " "
                        + result.getResponseBody().code());
            }
            return null;
        }));
        for (Future<Void> answer : answers) {
            answer.get();
        }
        assertThat(seats).hasSize(100).doesNotHaveDuplicates();
        assertThat(refusals).hasSize(100).containsOnly("409 slot-full");
        assertThat(schedule.remaining(slot.id())).isZero();
        schedule.assertSound(slot.id());
    }

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record HoldOrProblem(Integer seatNumber, String code) {}

    @RepeatedTest(3)
    void onePersonWithTwentyRequestsHasOneSeat() throws Exception {
        List<Slot> slots = IntStream.range(0, 5).mapToObj(n -> schedule.slot(3)).toList();
        HoldClient teacher = new HoldClient(http);
        List<Future<Integer>> answers = atOnce(IntStream.range(0, 20)
                .mapToObj(n -> () -> teacher.post(slots.get(n % slots.size()).id(), UUID.randomUUID())
                        .returnResult(Void.class)
                        .getStatus()
                        .value()));
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(201);
        }
        assertThat(active(teacher.personId)).isEqualTo(1);
        slots.forEach(slot -> schedule.assertSound(slot.id()));
        assertThat(slots.stream()
                        .mapToInt(slot -> schedule.remaining(slot.id()))
                        .sum())
                .isEqualTo(14);
    }

    @Test
    void aDoubleClickGivesOneHold() throws Exception {
        Slot slot = schedule.slot(5);
        UUID person = UUID.randomUUID();
        UUID key = UUID.randomUUID();
        List<Future<HoldOutcome>> answers =
                atOnce(IntStream.range(0, 10).mapToObj(n -> () -> bookings.hold(person, slot.id(), key)));
        List<UUID> ids = new ArrayList<>();
        for (Future<HoldOutcome> answer : answers) {
            ids.add(((HoldOutcome.Held) answer.get()).booking().id());
        }
        assertThat(ids).hasSize(10).containsOnly(ids.getFirst());
        assertThat(schedule.remaining(slot.id())).isEqualTo(4);
    }

    @RepeatedTest(3)
    void anyInterleavingKeepsEverySeatToOnePerson() throws Exception {
        List<Slot> slots = IntStream.range(0, 3).mapToObj(n -> schedule.slot(6)).toList();
        List<UUID> people =
                IntStream.range(0, 24).mapToObj(n -> UUID.randomUUID()).toList();
        UUID campaign = schedule.campaign().id();
        List<UUID> ids = slots.stream().map(Slot::id).toList();
        List<Future<Void>> walks = atOnce(IntStream.range(0, 48).mapToObj(n -> () -> {
            Random random = new Random(n);
            UUID person = people.get(n % people.size());
            for (int step = 0; step < 15; step++) {
                walk(random, person, ids.get(random.nextInt(ids.size())), ids, campaign);
            }
            return null;
        }));
        for (Future<Void> walk : walks) {
            walk.get();
        }
        slots.forEach(slot -> schedule.assertSound(slot.id()));
        people.forEach(person -> assertThat(active(person)).isLessThanOrEqualTo(1));
    }

    /** Holds, gives up, reserves, moves, withdraws, or lets a hold's time be over. */
    private void walk(Random random, UUID person, UUID slot, List<UUID> others, UUID campaign) {
        HoldOutcome outcome = bookings.hold(person, slot, UUID.randomUUID());
        if (!(outcome instanceof HoldOutcome.Held held)) {
            return;
        }
        UUID hold = held.booking().id();
        switch (random.nextInt(5)) {
            case 0 -> bookings.release(person, hold);
            case 1, 2 -> {
                UUID application = UUID.randomUUID();
                again(() -> reservations.reserve(new SubmittedApplication(
                        application, person, campaign, hold, "kk", random.nextBoolean(), clock.instant())));
                again(() -> changes.change(person, others.get(random.nextInt(others.size()))));
                again(() -> reservations.withdraw(application, person, hold));
            }
            case 3 -> {
                jdbc.sql("update booking set expires_at = held_at where id = ? and status = 'HELD'")
                        .param(hold)
                        .update();
                expiry.sweep();
            }
            default -> {
                // Left as it is: the next hold of the person replaces it.
            }
        }
    }

    /** As Kafka does: what lost a race comes again. */
    private static void again(Runnable handler) {
        while (true) {
            try {
                handler.run();
                return;
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                Thread.yield();
            }
        }
    }

    @Test
    void anImportThatChangesARoomMeanwhileLosesNoSeat() throws Exception {
        Slot slot = schedule.slot(8);
        String room = "centre,room,seats,accessible_seats\n" + slot.centre() + ",101,%d,\n";
        List<Future<Void>> walks = atOnce(IntStream.range(0, 17).mapToObj(n -> () -> {
            for (int step = 0; step < 20; step++) {
                if (n == 16) {
                    schedule.run(ImportKind.ROOMS, room.formatted(step % 2 == 0 ? 12 : 6));
                } else {
                    UUID person = UUID.randomUUID();
                    if (bookings.hold(person, slot.id(), UUID.randomUUID()) instanceof HoldOutcome.Held held) {
                        bookings.release(person, held.booking().id());
                    }
                }
            }
            return null;
        }));
        for (Future<Void> walk : walks) {
            walk.get();
        }
        schedule.assertSound(slot.id());
    }

    @Test
    void twoImportsOfTheSameFileAtOnceAreBothAccepted() throws Exception {
        String centre = schedule.centre();
        schedule.accept(ImportKind.ROOMS, "centre,room,seats,accessible_seats\n" + centre + ",101,5,\n");
        String slots = "centre,room,date,time,language\n"
                + IntStream.range(0, 20)
                        .mapToObj(n -> "%s,101,%s,09:00,kk\n"
                                .formatted(centre, Almaty.day(clock.instant()).plusDays(20 + n)))
                        .collect(Collectors.joining());
        List<Future<ImportReport>> reports =
                atOnce(IntStream.range(0, 4).mapToObj(n -> () -> schedule.run(ImportKind.SLOTS, slots)));
        for (Future<ImportReport> report : reports) {
            assertThat(report.get().accepted()).isEqualTo(20);
        }
    }

    private int active(UUID person) {
        return jdbc.sql("select count(*) from booking where person_id = ? and status in ('HELD', 'RESERVED')")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private static <T> List<Future<T>> atOnce(java.util.stream.Stream<Callable<T>> calls) throws InterruptedException {
        List<Callable<T>> all = calls.toList();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = all.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            return answers;
        }
    }
}
