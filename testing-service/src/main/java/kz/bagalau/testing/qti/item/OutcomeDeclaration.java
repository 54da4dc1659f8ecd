package kz.bagalau.testing.qti.item;

import java.util.Optional;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.value.Scalars;
import kz.bagalau.testing.qti.value.Value;

/** An outcome variable; response processing starts from its initial value. */
public record OutcomeDeclaration(
        String identifier,
        Cardinality cardinality,
        Optional<BaseType> baseType,
        Value defaultValue,
        Optional<LookupTable> table,
        Optional<Double> normalMaximum)
        implements VariableDeclaration {

    /** QTI 2.2: a single number without a default starts at zero, everything else at NULL. */
    @Override
    public Value initialValue() {
        return defaultValue.isNull() && cardinality == Cardinality.SINGLE
                ? baseType.filter(BaseType::isNumeric)
                        .map(OutcomeDeclaration::zero)
                        .orElse(Value.NULL)
                : defaultValue;
    }

    private static Value zero(BaseType numeric) {
        return numeric == BaseType.INTEGER ? new Scalars.Int(0) : new Scalars.Real(0);
    }

    static OutcomeDeclaration single(String identifier, BaseType baseType, Value defaultValue) {
        return new OutcomeDeclaration(
                identifier,
                Cardinality.SINGLE,
                Optional.of(baseType),
                defaultValue,
                Optional.empty(),
                Optional.empty());
    }

    /** The SCORE that the standard templates set, for the items that forget to declare it. */
    public static OutcomeDeclaration score() {
        return single("SCORE", BaseType.FLOAT, Value.NULL);
    }
}
