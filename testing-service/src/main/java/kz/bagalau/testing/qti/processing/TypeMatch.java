package kz.bagalau.testing.qti.processing;

import java.util.Optional;
import kz.bagalau.testing.qti.expression.Type;
import kz.bagalau.testing.qti.item.OutcomeDeclaration;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Whether an expression's value fits the outcome it is set on. */
record TypeMatch(XmlElement element, Findings findings) {

    static boolean fits(Type actual, Type wanted) {
        return actual.cardinalities().stream().anyMatch(wanted.cardinalities()::contains)
                && actual.baseTypes().stream().anyMatch(wanted.baseTypes()::contains);
    }

    static Coercion coercion(OutcomeDeclaration outcome) {
        return new Coercion(outcome.cardinality(), outcome.baseType().orElse(BaseType.STRING));
    }

    void check(Type actual, Type declared, String identifier) {
        boolean shape = actual.cardinalities().stream().anyMatch(declared.cardinalities()::contains);
        boolean base = actual.baseTypes().stream().anyMatch(declared.baseTypes()::contains);
        if ((!shape && !contained(actual, declared)) || (!base && !alike(actual, declared))) {
            findings.refuse(element, "sets " + identifier + ", which is " + declared + ", to what is " + actual);
        } else if (!base && !actual.equals(Type.of(Cardinality.SINGLE, Optional.of(BaseType.INTEGER)))) {
            findings.remark(element, "sets " + identifier + ", which is " + declared + ", to what is " + actual);
        }
    }

    private static boolean contained(Type actual, Type declared) {
        return actual.cardinalities().contains(Cardinality.SINGLE)
                && (declared.cardinalities().contains(Cardinality.MULTIPLE)
                        || declared.cardinalities().contains(Cardinality.ORDERED));
    }

    private static boolean alike(Type actual, Type declared) {
        return (actual.baseTypes().stream().allMatch(BaseType::isNumeric)
                        && declared.baseTypes().stream().allMatch(BaseType::isNumeric))
                || (actual.baseTypes().stream().allMatch(BaseType::isTextual)
                        && declared.baseTypes().stream().allMatch(BaseType::isTextual));
    }
}
