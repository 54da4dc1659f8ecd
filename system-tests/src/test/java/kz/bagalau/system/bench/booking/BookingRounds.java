package kz.bagalau.system.bench.booking;

import static kz.bagalau.system.bench.Measurement.atLeast;
import static kz.bagalau.system.bench.Measurement.beside;
import static kz.bagalau.system.bench.Measurement.median;
import static kz.bagalau.system.bench.Measurement.of;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import kz.bagalau.system.bench.Measurement;
import kz.bagalau.system.bench.load.HttpLoad;

/** Warms both sides up, lets them take turns, and reports each side's median. */
final class BookingRounds {
    private static final int ROUNDS = 5;
    private static final String SPREAD = "spread over %d slots".formatted(BookingBench.HALLS);
    private static final String EVENT = "plain JDBC, 8 connections: seat, booking, event";
    private static final String NO_EVENT = "plain JDBC, 8 connections: seat, booking";

    private final Halls halls;
    private final People people;
    private final PlainJdbc plain;
    private final HttpLoad http;
    private final Consumer<String> progress;

    private record Round(
            double plainSpread,
            double plainHot,
            double plainHotWithoutEvent,
            HttpLoad.Outcome spread,
            HttpLoad.Outcome hot,
            HttpLoad.Outcome nothing) {}

    BookingRounds(Halls halls, People people, PlainJdbc plain, HttpLoad http, Consumer<String> progress) {
        this.halls = halls;
        this.people = people;
        this.plain = plain;
        this.http = http;
        this.progress = progress;
    }

    List<Measurement> run() throws Exception {
        progress.accept("both sides warm up");
        for (int i = 0; i < 6; i++) {
            overHttp(this::spread);
            overHttp(this::hot);
        }
        overJdbc(true, this::spread);
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            progress.accept("round %d of %d".formatted(i, ROUNDS));
            rounds.add(round());
        }
        return report(rounds);
    }

    private Round round() throws Exception {
        Round round = new Round(
                overJdbc(true, this::spread),
                overJdbc(true, this::hot),
                overJdbc(false, this::hot),
                overHttp(this::spread),
                overHttp(this::hot),
                http.run(people.count(), 404, people::nothing));
        progress.accept(
                "  spread: %,.0f/s, plain %,.0f/s; hot: %,.0f/s, plain %,.0f/s, without event %,.0f/s; nothing %,.0f/s"
                        .formatted(
                                round.spread().perSecond(),
                                round.plainSpread(),
                                round.hot().perSecond(),
                                round.plainHot(),
                                round.plainHotWithoutEvent(),
                                round.nothing().perSecond()));
        return round;
    }

    private UUID spread(int number) {
        return halls.slot(number % BookingBench.HALLS);
    }

    /** All want the same slot, until it is sold out; then all want the next. */
    private UUID hot(int number) {
        return halls.slot(number / BookingBench.SEATS);
    }

    private double overJdbc(boolean event, IntFunction<UUID> slot) throws Exception {
        halls.free();
        double rate = plain.run(people.count(), event, slot);
        requireAllBooked();
        return rate;
    }

    private HttpLoad.Outcome overHttp(IntFunction<UUID> slot) throws Exception {
        halls.free();
        HttpLoad.Outcome outcome = http.run(people.count(), 201, person -> people.hold(person, slot.apply(person)));
        requireAllBooked();
        return outcome;
    }

    private void requireAllBooked() throws Exception {
        if (halls.booked() != people.count()) {
            throw new IllegalStateException("Booked " + halls.booked() + " of " + people.count());
        }
    }

    private static List<Measurement> report(List<Round> rounds) {
        double spread = median(rounds, round -> round.spread().perSecond());
        double hot = median(rounds, round -> round.hot().perSecond());
        return List.of(
                atLeast(
                        "seats held over HTTP, " + SPREAD,
                        spread,
                        "holds/s",
                        EVENT,
                        median(rounds, Round::plainSpread),
                        0.5),
                atLeast(
                        "seats held over HTTP, one hot slot",
                        hot,
                        "holds/s",
                        EVENT,
                        median(rounds, Round::plainHot),
                        3),
                beside(
                        "seats held over HTTP, one hot slot",
                        hot,
                        "holds/s",
                        NO_EVENT,
                        median(rounds, Round::plainHotWithoutEvent)),
                beside(
                        "seats held over HTTP, one hot slot",
                        hot,
                        "holds/s",
                        "the same server answering 404 to the same people",
                        median(rounds, round -> round.nothing().perSecond())),
                latency(
                        SPREAD + ", 64 connections, p50",
                        rounds,
                        round -> round.spread().percentile(0.5)),
                latency(
                        SPREAD + ", 64 connections, p99",
                        rounds,
                        round -> round.spread().percentile(0.99)),
                latency(
                        "one hot slot, 64 connections, p50",
                        rounds,
                        round -> round.hot().percentile(0.5)),
                latency(
                        "one hot slot, 64 connections, p99",
                        rounds,
                        round -> round.hot().percentile(0.99)));
    }

    private static Measurement latency(String what, List<Round> rounds, ToDoubleFunction<Round> value) {
        return of(what, median(rounds, value), "ms");
    }
}
