package kz.bagalau.system.bench.booking;

import static kz.bagalau.system.bench.Measurement.atLeast;
import static kz.bagalau.system.bench.Measurement.beside;
import static kz.bagalau.system.bench.Measurement.median;

import java.util.List;
import java.util.function.Function;
import kz.bagalau.system.bench.Measurement;
import kz.bagalau.system.bench.load.HttpLoad;

/** Each side's median of the rounds, beside that of plain JDBC. */
final class BookingReport {
    private static final String SPREAD = "spread over %d slots".formatted(BookingBench.HALLS);
    private static final String HOT = "one hot slot";
    private static final String DIRECT = "seats held over HTTP, ";
    private static final String GATEWAY = "seats held through the gateway, ";
    private static final String UNIT = "holds/s";
    private static final String EVENT = "plain JDBC, 8 connections: seat, booking, event";
    private static final String NO_EVENT = "plain JDBC, 8 connections: seat, booking";
    private static final String NOTHING = "the same server answering 404 to the same people";
    private static final String PAST = "the same people past the gateway";

    private final List<Round> rounds;

    BookingReport(List<Round> rounds) {
        this.rounds = rounds;
    }

    List<Measurement> measurements() {
        double plainSpread = median(rounds, Round::plainSpread);
        double plainHot = median(rounds, Round::plainHot);
        double spread = rate(Round::spread);
        double hot = rate(Round::hot);
        double gatewaySpread = rate(Round::gatewaySpread);
        double gatewayHot = rate(Round::gatewayHot);
        return List.of(
                atLeast(DIRECT + SPREAD, spread, UNIT, EVENT, plainSpread, 0.5),
                atLeast(DIRECT + HOT, hot, UNIT, EVENT, plainHot, 3),
                beside(DIRECT + HOT, hot, UNIT, NO_EVENT, median(rounds, Round::plainHotWithoutEvent)),
                beside(DIRECT + HOT, hot, UNIT, NOTHING, rate(Round::nothing)),
                beside(GATEWAY + SPREAD, gatewaySpread, UNIT, EVENT, plainSpread),
                beside(GATEWAY + SPREAD, gatewaySpread, UNIT, PAST, spread),
                beside(GATEWAY + HOT, gatewayHot, UNIT, EVENT, plainHot),
                beside(GATEWAY + HOT, gatewayHot, UNIT, PAST, hot),
                latency(SPREAD, 0.5, Round::spread),
                latency(SPREAD, 0.99, Round::spread),
                latency(HOT, 0.5, Round::hot),
                latency(HOT, 0.99, Round::hot),
                latency(SPREAD + " through the gateway", 0.5, Round::gatewaySpread),
                latency(SPREAD + " through the gateway", 0.99, Round::gatewaySpread),
                latency(HOT + " through the gateway", 0.5, Round::gatewayHot),
                latency(HOT + " through the gateway", 0.99, Round::gatewayHot));
    }

    private double rate(Function<Round, HttpLoad.Outcome> run) {
        return median(rounds, round -> run.apply(round).perSecond());
    }

    private Measurement latency(String what, double share, Function<Round, HttpLoad.Outcome> run) {
        return Measurement.of(
                "%s, %d connections, p%.0f".formatted(what, BookingBench.CONNECTIONS, share * 100),
                median(rounds, round -> run.apply(round).percentile(share)),
                "ms");
    }
}
