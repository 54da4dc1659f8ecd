package kz.bagalau.testing.qti.processing;

import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.value.Scalars.Identifier;
import kz.bagalau.testing.qti.value.Scalars.Int;
import kz.bagalau.testing.qti.value.Scalars.Real;
import kz.bagalau.testing.qti.value.Scalars.Text;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.value.Value.Scalar;

/** Fits a value to the outcome it is set on, never changing what it amounts to. */
record Coercion(Cardinality cardinality, BaseType baseType) {

    Value of(Value value) {
        return switch (value) {
            case Value.Null _, Value.Fields _ -> value;
            case Value.Container container ->
                container instanceof Value.Ordered
                        ? Value.ordered(
                                container.members().stream().map(this::scalar).toList())
                        : Value.multiple(
                                container.members().stream().map(this::scalar).toList());
            case Scalar scalar -> contain(scalar(scalar));
        };
    }

    private Value contain(Scalar scalar) {
        return switch (cardinality) {
            case MULTIPLE -> Value.multiple(Value.membersOf(scalar));
            case ORDERED -> Value.ordered(Value.membersOf(scalar));
            case SINGLE, RECORD -> scalar;
        };
    }

    /** A fraction stays what it is even on an integer outcome: cutting it would change the score. */
    private Scalar scalar(Scalar scalar) {
        return switch (scalar) {
            case Int(long number) when baseType == BaseType.FLOAT -> new Real(number);
            case Real(double number)
            when baseType == BaseType.INTEGER && number == (long) number -> new Int((long) number);
            case Identifier(String text) when baseType == BaseType.STRING -> new Text(text);
            case Text(String text) when baseType == BaseType.IDENTIFIER -> new Identifier(text);
            default -> scalar;
        };
    }
}
