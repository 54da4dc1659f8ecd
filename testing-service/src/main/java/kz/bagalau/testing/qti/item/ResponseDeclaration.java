package kz.bagalau.testing.qti.item;

import java.util.Optional;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.value.Value;

/** A response variable. {@code correct} is NULL when the author gave no correct response. */
public record ResponseDeclaration(
        String identifier,
        Cardinality cardinality,
        Optional<BaseType> baseType,
        Value defaultValue,
        Value correct,
        Optional<Mapping> mapping,
        Optional<AreaMapping> areaMapping)
        implements VariableDeclaration {

    static ResponseDeclaration builtIn(String identifier, BaseType baseType) {
        return new ResponseDeclaration(
                identifier,
                Cardinality.SINGLE,
                Optional.of(baseType),
                Value.NULL,
                Value.NULL,
                Optional.empty(),
                Optional.empty());
    }
}
