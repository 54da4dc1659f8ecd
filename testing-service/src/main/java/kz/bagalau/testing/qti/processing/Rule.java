package kz.bagalau.testing.qti.processing;

import java.util.List;
import kz.bagalau.testing.qti.expression.Expression;
import kz.bagalau.testing.qti.item.LookupTable;

/** A rule of response processing. */
sealed interface Rule {

    /** The first branch whose condition is true runs; a condition that is NULL is not true. */
    record Condition(List<Branch> branches, List<Rule> otherwise) implements Rule {}

    /** One condition and what follows from it. */
    record Branch(Expression when, List<Rule> then) {}

    record SetOutcome(String identifier, Expression value, Coercion coercion) implements Rule {}

    record LookUpOutcome(String identifier, Expression source, LookupTable table) implements Rule {}

    record Fragment(List<Rule> rules) implements Rule {}

    /** Ends response processing. */
    record Exit() implements Rule {}
}
