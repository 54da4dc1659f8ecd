package kz.bagalau.testing.qti.expression;

import java.util.Optional;
import java.util.function.Function;
import kz.bagalau.testing.qti.item.AttributeReader;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.item.VariableDeclaration;
import kz.bagalau.testing.qti.value.ScalarParser;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** The place of an expression in its item: its element, what is declared around it, and where to report. */
record Site(XmlElement element, Declarations declarations, Findings findings) {

    AttributeReader attributes() {
        return new AttributeReader(element, findings);
    }

    void refuse(String message) {
        findings.refuse(element, message);
    }

    /** A required attribute that holds a number, or names the variable that does. */
    Function<Variables, Optional<Double>> numberOrVariable(String attribute) {
        return numberOrVariableText(attributes().required(attribute));
    }

    Function<Variables, Optional<Double>> numberOrVariableText(String text) {
        Optional<Double> number = ScalarParser.real(text);
        if (number.isPresent() || text.isEmpty()) {
            return _ -> number;
        }
        Optional<VariableDeclaration> declaration = declarations.variable(text);
        if (declaration.isEmpty()) {
            refuse("\"" + text + "\" is neither a number nor a declared variable");
        } else if (!Type.NUMBER.sharesBaseType(
                Type.of(declaration.get().cardinality(), declaration.get().baseType()))) {
            refuse("the variable " + text + " holds no number");
        }
        return variables -> Numbers.of(variables.value(text));
    }
}
