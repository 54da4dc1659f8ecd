package kz.bagalau.testing.qti.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads expressions; what can't be computed faithfully is refused here, never guessed at later. */
public record ExpressionReader(Declarations declarations, Findings findings) {
    private static final Set<String> BY_CHANCE = Set.of("random", "randomInteger", "randomFloat");
    private static final Set<String> OF_TESTS = Set.of(
            "testVariables",
            "outcomeMaximum",
            "outcomeMinimum",
            "numberCorrect",
            "numberIncorrect",
            "numberPresented",
            "numberResponded",
            "numberSelected");

    public Expression read(XmlElement element) {
        Site site = new Site(element, declarations, findings);
        return new Terminals(site).read().orElseGet(() -> operator(site));
    }

    private Expression operator(Site site) {
        List<Expression> operands =
                site.element().elements().stream().map(this::read).toList();
        Optional<Operator> operator = Operators.named(site.element().name());
        if (operator.isEmpty()) {
            site.refuse(whyNot(site.element().name()));
            return Expression.refused();
        }
        List<Expression> fitting = new OperandCheck(site, operator.get()).fitting(operands);
        if (fitting.size() < operands.size()) {
            return Expression.refused();
        }
        List<Type> types = fitting.stream().map(Expression::type).toList();
        return new Expression(
                operator.get().gives().apply(types), fitting, operator.get().bind(site));
    }

    private static String whyNot(String name) {
        if (BY_CHANCE.contains(name)) {
            return "a score may not depend on chance";
        }
        if (OF_TESTS.contains(name)) {
            return "it belongs to tests, not to items";
        }
        return name.equals("customOperator") ? "custom operators are not supported" : "the expression is unknown";
    }
}
