package kz.bagalau.system.journey;

/** On a phone. */
class WholeWayInRussianIT extends WholeWay {
    WholeWayInRussianIT() {
        super("ru", 390);
    }
}
