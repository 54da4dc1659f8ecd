package kz.bagalau.testing.qti.processing;

import java.util.Optional;
import java.util.Set;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.item.OutcomeDeclaration;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads an item's response processing: rules of its own where it has them, else a standard template. */
public record ProcessingReader(Declarations declarations, Findings findings) {

    public ResponseProcessing read(XmlElement item) {
        Optional<XmlElement> element = item.child("responseProcessing");
        if (element.isEmpty() || isBare(element.get())) {
            findings.loss(item, "there is no response processing: all outcomes stay at their defaults");
            return ResponseProcessing.none(declarations);
        }
        return element.get().elements().isEmpty() ? fromTemplate(element.get()) : own(element.get());
    }

    /** The standard template an item is scored by, when it has no rules of its own. */
    public static Optional<StandardTemplate> template(XmlElement item) {
        return item.child("responseProcessing")
                .filter(element -> element.elements().isEmpty())
                .flatMap(element -> element.attribute("template"))
                .flatMap(StandardTemplate::at);
    }

    private static boolean isBare(XmlElement element) {
        return element.elements().isEmpty() && element.attribute("template").isEmpty();
    }

    private ResponseProcessing own(XmlElement element) {
        RuleReader reader = new RuleReader(declarations, findings, Set.of());
        return new ResponseProcessing(declarations, reader.rules(element.elements()));
    }

    private ResponseProcessing fromTemplate(XmlElement element) {
        String address = element.attribute("template").orElse("");
        Optional<StandardTemplate> template = StandardTemplate.at(address);
        if (template.isEmpty()) {
            findings.refuse(element, "the template " + address + " is not one of the standard ones");
            return ResponseProcessing.none(declarations);
        }
        if (declarations.outcome("SCORE").isEmpty()) {
            findings.remark(element, "SCORE is not declared; it is taken as a single float");
        }
        Declarations withScore = declarations.withOutcome(OutcomeDeclaration.score());
        // findings of the template's own elements are about this element: its lines are not the item's
        Findings inTemplate = new Findings();
        RuleReader reader = new RuleReader(withScore, inTemplate, StandardTemplate.FEEDBACK);
        ResponseProcessing processing = new ResponseProcessing(
                withScore, reader.rules(template.get().read().elements()));
        inTemplate.list().forEach(finding -> findings.repeat(finding, element));
        return processing;
    }
}
