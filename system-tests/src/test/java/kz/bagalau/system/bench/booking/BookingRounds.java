package kz.bagalau.system.bench.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import kz.bagalau.system.bench.load.HttpLoad;

/** Warms all sides up and lets them take turns. */
final class BookingRounds {
    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 6;
    /** Signing in has warmed the gateway up already. */
    private static final int GATEWAY_WARM_UPS = 3;

    private final Halls halls;
    private final People people;
    private final Sessions sessions;
    private final PlainJdbc plain;
    private final HttpLoad http;
    private final HttpLoad gateway;
    private final Consumer<String> progress;

    BookingRounds(
            Halls halls,
            People people,
            Sessions sessions,
            PlainJdbc plain,
            HttpLoad http,
            HttpLoad gateway,
            Consumer<String> progress) {
        this.halls = halls;
        this.people = people;
        this.sessions = sessions;
        this.plain = plain;
        this.http = http;
        this.gateway = gateway;
        this.progress = progress;
    }

    List<Round> run() throws Exception {
        progress.accept("all sides warm up");
        for (int i = 0; i < WARM_UPS; i++) {
            overHttp(this::spread);
            overHttp(this::hot);
        }
        for (int i = 0; i < GATEWAY_WARM_UPS; i++) {
            throughGateway(this::spread);
            throughGateway(this::hot);
        }
        overJdbc(true, this::spread);
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            progress.accept("round %d of %d".formatted(i, ROUNDS));
            rounds.add(round());
            progress.accept("  " + rounds.getLast());
        }
        return rounds;
    }

    private Round round() throws Exception {
        return new Round(
                overJdbc(true, this::spread),
                overJdbc(true, this::hot),
                overJdbc(false, this::hot),
                overHttp(this::spread),
                overHttp(this::hot),
                http.run(people.count(), 404, people::nothing),
                throughGateway(this::spread),
                throughGateway(this::hot));
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
        return held(http, people::hold, slot);
    }

    private HttpLoad.Outcome throughGateway(IntFunction<UUID> slot) throws Exception {
        sessions.use();
        return held(gateway, sessions::hold, slot);
    }

    private HttpLoad.Outcome held(HttpLoad load, HoldRequest request, IntFunction<UUID> slot) throws Exception {
        halls.free();
        HttpLoad.Outcome outcome = load.run(people.count(), 201, person -> request.of(person, slot.apply(person)));
        requireAllBooked();
        return outcome;
    }

    private void requireAllBooked() throws Exception {
        if (halls.booked() != people.count()) {
            throw new IllegalStateException("Booked " + halls.booked() + " of " + people.count());
        }
    }
}
