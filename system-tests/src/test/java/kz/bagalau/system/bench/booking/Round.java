package kz.bagalau.system.bench.booking;

import kz.bagalau.system.bench.load.HttpLoad;

/** What one round showed: bookings per second of plain JDBC, and the answers over HTTP past the gateway and through it. */
record Round(
        double plainSpread,
        double plainHot,
        double plainHotWithoutEvent,
        HttpLoad.Outcome spread,
        HttpLoad.Outcome hot,
        HttpLoad.Outcome nothing,
        HttpLoad.Outcome gatewaySpread,
        HttpLoad.Outcome gatewayHot) {
    @Override
    public String toString() {
        return "spread: %,.0f/s, gateway %,.0f/s, plain %,.0f/s; hot: %,.0f/s, gateway %,.0f/s, plain %,.0f/s, without event %,.0f/s; nothing %,.0f/s"
                .formatted(
                        spread.perSecond(),
                        gatewaySpread.perSecond(),
                        plainSpread,
                        hot.perSecond(),
                        gatewayHot.perSecond(),
                        plainHot,
                        plainHotWithoutEvent,
                        nothing.perSecond());
    }
}
