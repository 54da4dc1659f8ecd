package kz.bagalau.testing.qti.body;

import java.util.Optional;
import kz.bagalau.testing.qti.item.AttributeReader;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads the interactions in which something is typed or set. */
final class InputReader {
    private final XmlElement element;
    private final AttributeReader attributes;
    private final OptionReader options;
    private final Findings findings;

    InputReader(XmlElement element, BodyReader body, Findings findings) {
        this.element = element;
        this.attributes = new AttributeReader(element, findings);
        this.options = new OptionReader(body, findings);
        this.findings = findings;
    }

    Optional<Interaction> read(String response) {
        return switch (element.name()) {
            case "textEntryInteraction" ->
                Optional.of(new Interaction.TextEntry(
                        response, attributes.count("expectedLength", 0), text("patternMask"), text("placeholderText")));
            case "extendedTextInteraction" -> Optional.of(extendedText(response));
            default -> Optional.of(slider(response));
        };
    }

    private Interaction extendedText(String response) {
        if (text("format").equals("xhtml")) {
            findings.loss(element, "formatted text is taken as plain text");
        }
        return new Interaction.ExtendedText(
                response,
                options.prompt(element),
                attributes.count("expectedLength", 0),
                attributes.count("expectedLines", 0),
                attributes.count("minStrings", 0),
                attributes.count("maxStrings", 0),
                text("format"),
                text("patternMask"),
                text("placeholderText"));
    }

    private Interaction slider(String response) {
        double lower = attributes.requiredNumber("lowerBound");
        double upper = attributes.requiredNumber("upperBound");
        if (lower >= upper) {
            findings.refuse(element, "the lower bound is not below the upper bound");
        }
        return new Interaction.Slider(
                response,
                options.prompt(element),
                lower,
                upper,
                Math.max(0, attributes.number("step", 0)),
                attributes.flag("stepLabel", false),
                text("orientation"),
                attributes.flag("reverse", false));
    }

    private String text(String attribute) {
        return attributes.text(attribute).orElse("");
    }
}
