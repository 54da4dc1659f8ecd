package kz.bagalau.testing.qti.item;

import java.util.Optional;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.value.Value;

/** What an item says of one of its variables. */
public sealed interface VariableDeclaration permits ResponseDeclaration, OutcomeDeclaration {
    String identifier();

    Cardinality cardinality();

    /** Empty for records, whose fields have types of their own. */
    Optional<BaseType> baseType();

    /** As declared; NULL when none is. */
    Value defaultValue();

    /** What the variable holds before anything is set. */
    default Value initialValue() {
        return defaultValue();
    }

    default boolean has(Cardinality cardinality, BaseType baseType) {
        return cardinality() == cardinality
                && baseType().filter(baseType::equals).isPresent();
    }
}
