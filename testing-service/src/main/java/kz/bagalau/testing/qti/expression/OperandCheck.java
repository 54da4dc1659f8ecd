package kz.bagalau.testing.qti.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.bagalau.testing.qti.expression.Operator.Alike;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.value.Value;

/**
 * Checks operands against what their operator takes. What is wrong by the letter but has one clear meaning is taken in
 * that meaning and remarked: a single value for a container, text of two kinds. The rest is refused.
 */
record OperandCheck(Site site, Operator operator) {

    List<Expression> fitting(List<Expression> operands) {
        if (operands.size() < operator.least() || operands.size() > operator.most()) {
            site.refuse("it has " + operands.size() + " operands, but takes " + count());
            return List.of();
        }
        List<Expression> fitting = new ArrayList<>(operands);
        if (operator.alike() == Alike.BASE_TYPE_AND_CARDINALITY) {
            alignCardinality(fitting);
        }
        for (int i = 0; i < fitting.size(); i++) {
            fitting.set(i, fit(fitting.get(i), operator.takenAt(i)));
        }
        if (operator.alike() != Alike.NOTHING) {
            checkBaseTypes(fitting);
        }
        return fitting;
    }

    private String count() {
        return operator.most() == operator.least() ? "exactly " + operator.least() : "at least " + operator.least();
    }

    private Expression fit(Expression operand, Type taken) {
        Type type = operand.type();
        if (!type.sharesBaseType(taken)) {
            site.refuse("an operand is " + type + ", but it takes " + taken);
        } else if (!type.sharesCardinality(taken)) {
            boolean wrappable = type.isSingle() && taken.cardinalities().contains(Cardinality.MULTIPLE);
            if (wrappable) {
                return wrap(operand, Cardinality.MULTIPLE);
            }
            site.refuse("an operand is " + type + ", but it takes " + taken);
        }
        return operand;
    }

    private void alignCardinality(List<Expression> operands) {
        Type first = operands.getFirst().type();
        Type last = operands.getLast().type();
        if (first.sharesCardinality(last)) {
            return;
        }
        if (last.isSingle() && !first.cardinalities().contains(Cardinality.RECORD)) {
            operands.set(
                    1, wrap(operands.get(1), first.cardinalities().iterator().next()));
        } else if (first.isSingle() && !last.cardinalities().contains(Cardinality.RECORD)) {
            operands.set(
                    0, wrap(operands.get(0), last.cardinalities().iterator().next()));
        } else {
            site.refuse("the operands are " + first + " and " + last + ", which can't be compared");
        }
    }

    private void checkBaseTypes(List<Expression> operands) {
        for (Expression operand : operands) {
            Type first = operands.getFirst().type();
            Type type = operand.type();
            boolean bothNumeric = first.isNumeric() && type.isNumeric();
            if (first.sharesBaseType(type) || bothNumeric) {
                continue;
            }
            if (first.isTextual() && type.isTextual()) {
                site.findings().remark(site.element(), "compares " + first + " with " + type + ", as text");
            } else {
                site.refuse("the operands are " + first + " and " + type + ", which can't be compared");
            }
        }
    }

    private Expression wrap(Expression single, Cardinality cardinality) {
        site.findings().remark(site.element(), "a single value is taken as a container of one");
        return new Expression(
                single.type().as(Set.of(cardinality)),
                List.of(single),
                (values, _) -> cardinality == Cardinality.ORDERED
                        ? Value.ordered(Value.membersOf(values.getFirst()))
                        : Value.multiple(Value.membersOf(values.getFirst())));
    }
}
