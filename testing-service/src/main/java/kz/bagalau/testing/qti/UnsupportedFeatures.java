package kz.bagalau.testing.qti;

import java.util.Set;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** What an item may hold by the specification, but the platform does not do. */
record UnsupportedFeatures(Findings findings) {
    private static final Set<String> KNOWN = Set.of(
            "responseDeclaration",
            "outcomeDeclaration",
            "itemBody",
            "responseProcessing",
            "modalFeedback",
            "stylesheet");

    void report(XmlElement item) {
        String adaptive = item.attribute("adaptive").orElse("false");
        if (adaptive.equals("true") || adaptive.equals("1")) {
            findings.refuse(item, "adaptive items take several attempts, a test gives one");
        }
        item.elements().forEach(this::reportChild);
    }

    private void reportChild(XmlElement child) {
        switch (child.name()) {
            case "templateDeclaration", "templateProcessing" ->
                findings.refuse(
                        child, "item templates are not supported: the item would differ from one time to the next");
            case "stylesheet" -> findings.loss(child, "stylesheets are not applied");
            case "modalFeedback" -> findings.loss(child, "feedback is not shown during a test");
            default -> {
                if (!KNOWN.contains(child.name())) {
                    findings.loss(child, "the element is not supported and left out");
                }
            }
        }
    }
}
