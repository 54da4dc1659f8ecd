package kz.bagalau.testing.qti.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.testing.qti.expression.Expression;
import kz.bagalau.testing.qti.expression.ExpressionReader;
import kz.bagalau.testing.qti.expression.Type;
import kz.bagalau.testing.qti.item.AttributeReader;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.item.LookupTable;
import kz.bagalau.testing.qti.item.OutcomeDeclaration;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/**
 * Reads rules.
 *
 * @param optionalOutcomes outcomes that may be left undeclared, in which case setting them does nothing
 */
record RuleReader(Declarations declarations, Findings findings, Set<String> optionalOutcomes) {

    List<Rule> rules(List<XmlElement> elements) {
        List<Rule> rules = new ArrayList<>();
        elements.forEach(element -> rule(element).ifPresent(rules::add));
        return List.copyOf(rules);
    }

    private Optional<Rule> rule(XmlElement element) {
        return switch (element.name()) {
            case "responseCondition" -> Optional.of(condition(element));
            case "responseProcessingFragment" -> Optional.of(new Rule.Fragment(rules(element.elements())));
            case "setOutcomeValue" -> setOutcome(element);
            case "lookupOutcomeValue" -> lookUp(element);
            case "exitResponse" -> Optional.of(new Rule.Exit());
            default -> {
                findings.refuse(element, "the rule is unknown");
                yield Optional.empty();
            }
        };
    }

    private Rule condition(XmlElement element) {
        List<Rule.Branch> branches = new ArrayList<>();
        List<Rule> otherwise = List.of();
        for (XmlElement child : element.elements()) {
            switch (child.name()) {
                case "responseIf", "responseElseIf" -> branch(child).ifPresent(branches::add);
                case "responseElse" -> otherwise = rules(child.elements());
                default -> findings.refuse(child, "it does not belong in a responseCondition");
            }
        }
        return new Rule.Condition(List.copyOf(branches), otherwise);
    }

    private Optional<Rule.Branch> branch(XmlElement element) {
        List<XmlElement> children = element.elements();
        if (children.isEmpty()) {
            findings.refuse(element, "the condition is missing");
            return Optional.empty();
        }
        Expression when = read(children.getFirst());
        if (!TypeMatch.fits(when.type(), Type.BOOLEAN)) {
            findings.refuse(children.getFirst(), "a condition must be a single boolean, not " + when.type());
        }
        return Optional.of(new Rule.Branch(when, rules(children.subList(1, children.size()))));
    }

    private Optional<Rule> setOutcome(XmlElement element) {
        return target(element)
                .flatMap(outcome -> operand(element).map(value -> {
                    Type declared = Type.of(outcome.cardinality(), outcome.baseType());
                    new TypeMatch(element, findings).check(value.type(), declared, outcome.identifier());
                    return new Rule.SetOutcome(outcome.identifier(), value, TypeMatch.coercion(outcome));
                }));
    }

    private Optional<Rule> lookUp(XmlElement element) {
        return target(element)
                .flatMap(outcome -> operand(element).flatMap(source -> {
                    if (!TypeMatch.fits(source.type(), Type.NUMBER)) {
                        findings.refuse(element, "it looks up a single number, not " + source.type());
                    }
                    Optional<LookupTable> table = outcome.table();
                    if (table.isEmpty()) {
                        findings.refuse(element, outcome.identifier() + " has no lookup table");
                    }
                    return table.map(known -> new Rule.LookUpOutcome(outcome.identifier(), source, known));
                }));
    }

    private Optional<OutcomeDeclaration> target(XmlElement element) {
        String identifier = new AttributeReader(element, findings).required("identifier");
        Optional<OutcomeDeclaration> outcome = declarations.outcome(identifier);
        if (outcome.isEmpty() && !optionalOutcomes.contains(identifier)) {
            findings.refuse(element, "the outcome variable " + identifier + " is not declared");
        }
        return outcome;
    }

    private Optional<Expression> operand(XmlElement element) {
        List<XmlElement> children = element.elements();
        if (children.size() != 1) {
            findings.refuse(element, "it takes exactly one expression");
            return Optional.empty();
        }
        return Optional.of(read(children.getFirst()));
    }

    private Expression read(XmlElement element) {
        return new ExpressionReader(declarations, findings).read(element);
    }
}
