package kz.bagalau.testing.qti.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.bagalau.testing.qti.expression.Operator.Alike;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.value.Scalars.Int;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.value.Value.Scalar;

/** Making containers and looking into them. */
final class ContainerOperators {
    static final Map<String, Operator> ALL = Map.of(
            "multiple", gathering(Type.SINGLE_OR_MULTIPLE, Cardinality.MULTIPLE, Value::multiple),
            "ordered", gathering(Type.SINGLE_OR_ORDERED, Cardinality.ORDERED, Value::ordered),
            "containerSize",
                    Operator.of(Type.INTEGER, Type.CONTAINER)
                            .seesNull()
                            .by(operands ->
                                    new Int(Value.membersOf(operands.getFirst()).size())),
            "index",
                    Operator.of(Type.SINGLE, Type.ORDERED)
                            .giving(types -> types.getFirst().as(Set.of(Cardinality.SINGLE)))
                            .bound(ContainerOperators::index),
            "delete",
                    Operator.of(Type.CONTAINER, Type.SINGLE, Type.CONTAINER)
                            .alike(Alike.BASE_TYPE)
                            .giving(List::getLast)
                            .by(ContainerOperators::delete),
            "member",
                    Operator.of(Type.BOOLEAN, Type.SINGLE, Type.CONTAINER)
                            .alike(Alike.BASE_TYPE)
                            .by(operands -> Truth.of(isIn(operands.getFirst(), operands.getLast()))),
            "contains",
                    Operator.of(Type.BOOLEAN, Type.CONTAINER, Type.CONTAINER)
                            .alike(Alike.BASE_TYPE_AND_CARDINALITY)
                            .by(operands -> Truth.of(Containment.holds(operands.getFirst(), operands.getLast()))),
            "repeat",
                    Operator.of(Type.ORDERED, Type.SINGLE_OR_ORDERED)
                            .atLeast(1)
                            .seesNull()
                            .alike(Alike.BASE_TYPE)
                            .giving(types -> types.getFirst().as(Set.of(Cardinality.ORDERED)))
                            .bound(ContainerOperators::repeat),
            "fieldValue", Operator.of(Type.SINGLE, Type.RECORD).bound(ContainerOperators::fieldValue));

    private ContainerOperators() {}

    /** Without operands the container is empty, which is NULL; operands that are NULL add nothing. */
    private static Operator gathering(
            Type takes, Cardinality cardinality, Function<Collection<Scalar>, Value> container) {
        return Operator.of(Type.CONTAINER, takes)
                .atLeast(0)
                .seesNull()
                .alike(Alike.BASE_TYPE)
                .giving(types -> (types.isEmpty() ? Type.ANY : types.getFirst()).as(Set.of(cardinality)))
                .by(operands -> container.apply(members(operands)));
    }

    private static List<Scalar> members(List<Value> operands) {
        return operands.stream()
                .flatMap(operand -> Value.membersOf(operand).stream())
                .toList();
    }

    private static boolean isIn(Value value, Value container) {
        return Value.membersOf(container).stream().anyMatch(value::same);
    }

    /** Counted from 1. */
    private static Evaluation index(Site site) {
        Function<Variables, Optional<Double>> n = site.numberOrVariable("n");
        return (operands, variables) -> {
            List<Scalar> members = Value.membersOf(operands.getFirst());
            return n.apply(variables)
                    .filter(at -> at >= 1 && at <= members.size())
                    .<Value>map(at -> members.get(at.intValue() - 1))
                    .orElse(Value.NULL);
        };
    }

    private static Value delete(List<Value> operands) {
        List<Scalar> rest = Value.membersOf(operands.getLast()).stream()
                .filter(member -> !operands.getFirst().same(member))
                .toList();
        return operands.getLast() instanceof Value.Ordered ? Value.ordered(rest) : Value.multiple(rest);
    }

    private static Evaluation repeat(Site site) {
        Function<Variables, Optional<Double>> times = site.numberOrVariable("numberRepeats");
        return (operands, variables) -> {
            List<Scalar> once = members(operands);
            List<Scalar> all = new ArrayList<>();
            double wanted = times.apply(variables).orElse(0.0);
            for (int i = 1; i <= wanted && all.size() < 10_000; i++) {
                all.addAll(once);
            }
            return Value.ordered(all);
        };
    }

    private static Evaluation fieldValue(Site site) {
        String field = site.attributes().required("fieldIdentifier");
        return (operands, _) -> operands.getFirst() instanceof Value.Fields(Map<String, Scalar> fields)
                ? Value.field(fields, field).<Value>map(scalar -> scalar).orElse(Value.NULL)
                : Value.NULL;
    }
}
