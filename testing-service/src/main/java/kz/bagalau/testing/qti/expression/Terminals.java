package kz.bagalau.testing.qti.expression;

import java.util.Optional;
import java.util.function.Function;
import kz.bagalau.testing.qti.item.ResponseDeclaration;
import kz.bagalau.testing.qti.item.ValueReader;
import kz.bagalau.testing.qti.item.VariableDeclaration;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.value.Value;

/** The expressions without operands. */
record Terminals(Site site) {

    /** Empty when the element is not one of them. */
    Optional<Expression> read() {
        return switch (site.element().name()) {
            case "baseValue" -> Optional.of(baseValue());
            case "null" -> Optional.of(Expression.terminal(Type.ANY, _ -> Value.NULL));
            case "variable" -> Optional.of(variable());
            case "default" -> Optional.of(declared(VariableDeclaration::defaultValue));
            case "correct" -> Optional.of(correct());
            case "mapResponse" -> Optional.of(mapResponse());
            case "mapResponsePoint" -> Optional.of(mapResponsePoint());
            case "mathConstant" -> Optional.of(mathConstant());
            default -> Optional.empty();
        };
    }

    private Expression baseValue() {
        String name = site.attributes().required("baseType");
        Optional<BaseType> type = BaseType.named(name);
        if (type.isEmpty()) {
            site.refuse("base type \"" + name + "\" is unknown");
            return Expression.refused();
        }
        Value value = new ValueReader(site.findings())
                .scalar(site.element(), type.get())
                .<Value>map(scalar -> scalar)
                .orElse(Value.NULL);
        return Expression.terminal(Type.single(type.get()), _ -> value);
    }

    private Expression variable() {
        return declaration()
                .map(found -> Expression.terminal(typeOf(found), variables -> variables.value(found.identifier())))
                .orElseGet(Expression::refused);
    }

    private Expression declared(Function<VariableDeclaration, Value> part) {
        return declaration()
                .map(found -> {
                    Value value = part.apply(found);
                    return Expression.terminal(typeOf(found), _ -> value);
                })
                .orElseGet(Expression::refused);
    }

    private Expression correct() {
        return response()
                .map(found -> {
                    if (found.correct().isNull()) {
                        site.findings().remark(site.element(), found.identifier() + " has no correct response");
                    }
                    return Expression.terminal(typeOf(found), _ -> found.correct());
                })
                .orElseGet(Expression::refused);
    }

    private Expression mapResponse() {
        return response()
                .filter(found -> present(found.mapping(), found.identifier() + " has no mapping"))
                .flatMap(found -> found.mapping()
                        .map(mapping -> Expression.terminal(
                                Type.FLOAT,
                                variables -> Numbers.real(mapping.map(variables.value(found.identifier()))))))
                .orElseGet(Expression::refused);
    }

    private Expression mapResponsePoint() {
        return response()
                .filter(found -> present(found.areaMapping(), found.identifier() + " has no areaMapping"))
                .filter(this::ofPoints)
                .flatMap(found -> found.areaMapping()
                        .map(mapping -> Expression.terminal(
                                Type.FLOAT,
                                variables -> Numbers.real(mapping.map(variables.value(found.identifier()))))))
                .orElseGet(Expression::refused);
    }

    private Expression mathConstant() {
        String name = site.attributes().required("name");
        return switch (name) {
            case "pi" -> Expression.terminal(Type.FLOAT, _ -> Numbers.real(Math.PI));
            case "e" -> Expression.terminal(Type.FLOAT, _ -> Numbers.real(Math.E));
            default -> {
                site.refuse("the constant \"" + name + "\" is neither pi nor e");
                yield Expression.refused();
            }
        };
    }

    private boolean present(Optional<?> mapping, String otherwise) {
        if (mapping.isEmpty()) {
            site.refuse(otherwise);
        }
        return mapping.isPresent();
    }

    private boolean ofPoints(ResponseDeclaration found) {
        boolean points =
                found.cardinality() != Cardinality.RECORD && found.baseType().equals(Optional.of(BaseType.POINT));
        if (!points) {
            site.refuse(found.identifier() + " holds no points");
        }
        return points;
    }

    private Optional<VariableDeclaration> declaration() {
        String identifier = site.attributes().required("identifier");
        Optional<VariableDeclaration> found = site.declarations().variable(identifier);
        if (found.isEmpty()) {
            site.refuse("the variable " + identifier + " is not declared");
        }
        return found;
    }

    private Optional<ResponseDeclaration> response() {
        String identifier = site.attributes().required("identifier");
        Optional<ResponseDeclaration> found = site.declarations().response(identifier);
        if (found.isEmpty()) {
            site.refuse("the response variable " + identifier + " is not declared");
        }
        return found;
    }

    private static Type typeOf(VariableDeclaration declaration) {
        return Type.of(declaration.cardinality(), declaration.baseType());
    }
}
