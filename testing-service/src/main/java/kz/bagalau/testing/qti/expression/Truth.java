package kz.bagalau.testing.qti.expression;

import kz.bagalau.testing.qti.value.Scalars.Bool;
import kz.bagalau.testing.qti.value.Value;

/** Booleans as values. */
final class Truth {
    private Truth() {}

    static Value of(boolean value) {
        return new Bool(value);
    }

    static boolean isTrue(Value value) {
        return value instanceof Bool(boolean yes) && yes;
    }

    static boolean isFalse(Value value) {
        return value instanceof Bool(boolean yes) && !yes;
    }
}
