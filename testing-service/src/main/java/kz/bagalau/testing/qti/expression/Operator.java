package kz.bagalau.testing.qti.expression;

import java.util.List;
import java.util.function.Function;
import kz.bagalau.testing.qti.value.Value;

/**
 * An operator of the expression set: what it takes, what it gives, and how it computes.
 *
 * @param takes the type of each operand; the last one stands for all that follow
 * @param nullIfAnyNull whether one NULL operand makes the result NULL, as for most operators
 * @param binder reads the attributes once, on import
 */
record Operator(
        List<Type> takes,
        int least,
        int most,
        Function<List<Type>, Type> gives,
        boolean nullIfAnyNull,
        Alike alike,
        Function<Site, Evaluation> binder) {

    /** In what the operands must agree. */
    enum Alike {
        NOTHING,
        BASE_TYPE,
        BASE_TYPE_AND_CARDINALITY
    }

    /** Takes exactly these operands and gives NULL as soon as one of them is. */
    static Operator of(Type gives, Type... takes) {
        return new Operator(
                List.of(takes), takes.length, takes.length, _ -> gives, true, Alike.NOTHING, _ -> (_, _) -> Value.NULL);
    }

    /** Takes any number of operands, but at least so many. */
    Operator atLeast(int number) {
        return new Operator(takes, number, Integer.MAX_VALUE, gives, nullIfAnyNull, alike, binder);
    }

    Operator giving(Function<List<Type>, Type> type) {
        return new Operator(takes, least, most, type, nullIfAnyNull, alike, binder);
    }

    /** Sees NULL operands itself. */
    Operator seesNull() {
        return new Operator(takes, least, most, gives, false, alike, binder);
    }

    Operator alike(Alike what) {
        return new Operator(takes, least, most, gives, nullIfAnyNull, what, binder);
    }

    Operator by(Function<List<Value>, Value> function) {
        return bound(_ -> (operands, _) -> function.apply(operands));
    }

    Operator bound(Function<Site, Evaluation> attributesFirst) {
        return new Operator(takes, least, most, gives, nullIfAnyNull, alike, attributesFirst);
    }

    Type takenAt(int position) {
        return takes.get(Math.min(position, takes.size() - 1));
    }

    Evaluation bind(Site site) {
        Evaluation evaluation = binder.apply(site);
        return nullIfAnyNull
                ? (operands, variables) ->
                        operands.stream().anyMatch(Value::isNull) ? Value.NULL : evaluation.apply(operands, variables)
                : evaluation;
    }
}
