package kz.bagalau.testing.qti.expression;

import kz.bagalau.testing.qti.value.Value;

/** The variables of an item at some moment of its response processing. */
@FunctionalInterface
public interface Variables {
    /** NULL for a variable without a value. */
    Value value(String identifier);
}
