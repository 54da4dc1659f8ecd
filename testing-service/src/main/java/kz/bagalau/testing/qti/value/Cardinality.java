package kz.bagalau.testing.qti.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How many values a variable holds, and whether their order counts. */
public enum Cardinality {
    SINGLE,
    /** A bag: order does not count, repetition does. */
    MULTIPLE,
    ORDERED,
    /** Named fields, each of its own base type. */
    RECORD;

    public static Optional<Cardinality> named(String text) {
        return Arrays.stream(values()).filter(one -> one.qtiName().equals(text)).findFirst();
    }

    public String qtiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
