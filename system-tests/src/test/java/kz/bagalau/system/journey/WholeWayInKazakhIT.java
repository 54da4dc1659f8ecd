package kz.bagalau.system.journey;

/** On a desk. */
class WholeWayInKazakhIT extends WholeWay {
    WholeWayInKazakhIT() {
        super("kk", 1280);
    }
}
