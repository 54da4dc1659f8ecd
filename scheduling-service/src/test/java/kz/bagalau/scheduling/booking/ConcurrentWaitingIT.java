package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import kz.bagalau.scheduling.dataimport.ImportKind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many free seats, many wait, many want to buy, all at once. */
class ConcurrentWaitingIT extends SchedulingIT {
    private static final int SEATS = 20;
    private static final int WAITING = 12;

    @Autowired
    private BookingService bookings;

    @Autowired
    private WaitingService waiting;

    @Autowired
    private HoldExpiry expiry;

    @Autowired
    private OfferSweep sweep;

    private record Held(UUID person, UUID hold) {}

    /** Two slots of one queue, all of whose seats are held. */
    private List<Held> fill(List<Slot> slots) {
        List<Held> held = new ArrayList<>();
        for (Slot slot : slots) {
            while (schedule.remaining(slot.id()) > 0) {
                UUID person = UUID.randomUUID();
                if (bookings.hold(person, slot.id(), UUID.randomUUID()) instanceof HoldOutcome.Held made) {
                    held.add(new Held(person, made.booking().id()));
                }
            }
        }
        return held;
    }

    private List<Slot> twoSlots() {
        Slot morning = schedule.slot(SEATS / 2);
        schedule.accept(
                ImportKind.SLOTS,
                "centre,room,date,time,language\n%s,101,%s,14:00,kk\n".formatted(morning.centre(), morning.date()));
        return List.of(morning, schedule.find(morning.centre(), "101", morning.date(), "14:00", "kk"));
    }

    @RepeatedTest(3)
    void everyFreedSeatIsOfferedInTheOrderOfTheQueueAndOnlyThenSold() throws Exception {
        List<Slot> slots = twoSlots();
        List<Held> held = fill(slots);
        String centre = slots.getFirst().centre();
        List<UUID> queue = IntStream.range(0, WAITING)
                .mapToObj(n -> UUID.randomUUID())
                .peek(person -> waiting.join(person, centre, "kk", false))
                .toList();

        Stream<Callable<Void>> frees = held.stream().limit(WAITING - 2).map(seat -> () -> {
            bookings.release(seat.person(), seat.hold());
            return null;
        });
        Stream<Callable<Void>> buyers = IntStream.range(0, 60).mapToObj(n -> () -> {
            bookings.hold(UUID.randomUUID(), slots.get(n % 2).id(), UUID.randomUUID());
            return null;
        });
        Stream<Callable<Void>> sweeps = IntStream.range(0, 4).mapToObj(n -> () -> {
            sweep.sweep();
            expiry.sweep();
            return null;
        });
        atOnce(Stream.of(frees, buyers, sweeps).flatMap(each -> each));

        slots.forEach(slot -> schedule.assertSound(slot.id()));
        assertThat(slots.stream()
                        .mapToInt(slot -> schedule.remaining(slot.id()))
                        .sum())
                .as("a seat for which somebody waits is never for sale")
                .isZero();
        assertThat(queue.stream().map(this::state).toList())
                .as("the first ten have an offer, the last two wait")
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.range(0, WAITING - 2).mapToObj(n -> "OFFERED"),
                                IntStream.range(0, 2).mapToObj(n -> "WAITING"))
                        .toList());
        queue.forEach(person -> assertThat(active(person)).isLessThanOrEqualTo(1));
    }

    @Test
    void anyInterleavingOverlooksNobody() throws Exception {
        List<Slot> slots = twoSlots();
        List<Held> held = fill(slots);
        String centre = slots.getFirst().centre();
        List<UUID> people =
                IntStream.range(0, 30).mapToObj(n -> UUID.randomUUID()).toList();
        Stream<Callable<Void>> joins = people.stream().map(person -> () -> {
            waiting.join(person, centre, "kk", false);
            if (person.hashCode() % 3 == 0) {
                waiting.leave(person);
            }
            if (person.hashCode() % 3 == 1) {
                bookings.hold(person, slots.getFirst().id(), UUID.randomUUID());
            }
            return null;
        });
        Stream<Callable<Void>> frees = held.stream().map(seat -> () -> {
            bookings.release(seat.person(), seat.hold());
            return null;
        });
        Stream<Callable<Void>> buyers = IntStream.range(0, 15).mapToObj(n -> () -> {
            UUID person = UUID.randomUUID();
            if (bookings.hold(person, slots.get(n % 2).id(), UUID.randomUUID()) instanceof HoldOutcome.Held made) {
                bookings.release(person, made.booking().id());
            }
            return null;
        });
        atOnce(Stream.of(joins, frees, buyers).flatMap(each -> each));

        slots.forEach(slot -> schedule.assertSound(slot.id()));
        people.forEach(person -> assertThat(active(person)).isLessThanOrEqualTo(1));
        int free =
                slots.stream().mapToInt(slot -> schedule.remaining(slot.id())).sum();
        assertThat(jdbc.sql("select count(*) from waiting where centre_code = ? and state = 'WAITING'")
                        .param(centre)
                        .query(Integer.class)
                        .single())
                .as("while %s seats are free nobody waits", free)
                .satisfies(waiters -> assertThat(waiters == 0 || free == 0).isTrue());
        assertThat(jdbc.sql("""
                                select count(*) from waiting w left join booking b on b.id = w.offer_id
                                where w.centre_code = ? and w.state = 'OFFERED' and b.status is distinct from 'HELD'
                                """).param(centre).query(Integer.class).single())
                .as("every offer is a hold")
                .isZero();
    }

    private String state(UUID person) {
        return jdbc.sql("select state from waiting where person_id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private int active(UUID person) {
        return jdbc.sql("select count(*) from booking where person_id = ? and status in ('HELD', 'RESERVED')")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private static void atOnce(Stream<Callable<Void>> calls) throws Exception {
        List<Callable<Void>> all = new ArrayList<>(calls.toList());
        java.util.Collections.shuffle(all, new java.util.Random(7));
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Void>> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = all.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
        }
        for (Future<Void> answer : answers) {
            answer.get();
        }
    }
}
