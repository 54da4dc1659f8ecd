package kz.bagalau.testing.qti.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.testing.qti.item.AttributeReader;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads one interaction; empty, with a refusal, when it is one that can't be shown. */
final class InteractionReader {
    private static final Set<String> NOT_CONTENT = Set.of("prompt", "gapText", "gapImg");

    private final XmlElement element;
    private final AttributeReader attributes;
    private final BodyReader body;
    private final OptionReader options;
    private final String response;
    private final Findings findings;

    InteractionReader(XmlElement element, BodyReader body, Findings findings) {
        this.element = element;
        this.attributes = new AttributeReader(element, findings);
        this.body = body;
        this.options = new OptionReader(body, findings);
        this.findings = findings;
        this.response = attributes.required("responseIdentifier");
    }

    Optional<Interaction> read() {
        return switch (element.name()) {
            case "choiceInteraction" -> Optional.of(choice());
            case "orderInteraction" -> Optional.of(order());
            case "associateInteraction" -> Optional.of(associate());
            case "matchInteraction" -> Optional.of(match());
            case "gapMatchInteraction" -> Optional.of(gapMatch());
            case "hottextInteraction" -> Optional.of(hottext());
            case "inlineChoiceInteraction" ->
                Optional.of(new Interaction.InlineChoice(
                        response, shuffle(), attributes.flag("required", false), options.all(element, "inlineChoice")));
            case "textEntryInteraction", "extendedTextInteraction", "sliderInteraction" ->
                new InputReader(element, body, findings).read(response);
            case "mediaInteraction", "uploadInteraction", "drawingInteraction", "endAttemptInteraction" ->
                new UnusualInteractionReader(element, body, findings).read(response);
            default -> new GraphicReader(element, body, options, findings).read(response);
        };
    }

    private Interaction choice() {
        return new Interaction.Choice(
                response,
                prompt(),
                shuffle(),
                attributes.count("minChoices", 0),
                body.most(element, "maxChoices", 1),
                orientation(),
                options.all(element, "simpleChoice"));
    }

    private Interaction order() {
        return new Interaction.Order(
                response,
                prompt(),
                shuffle(),
                attributes.count("minChoices", 0),
                body.most(element, "maxChoices", 0),
                orientation(),
                options.all(element, "simpleChoice"));
    }

    private Interaction associate() {
        return new Interaction.Associate(
                response,
                prompt(),
                shuffle(),
                attributes.count("minAssociations", 0),
                body.most(element, "maxAssociations", 1),
                options.all(element, "simpleAssociableChoice"));
    }

    private Interaction match() {
        List<XmlElement> sets = element.elements("simpleMatchSet");
        if (sets.size() != 2) {
            findings.refuse(element, "it has " + sets.size() + " simpleMatchSets instead of two");
        }
        return new Interaction.Match(
                response,
                prompt(),
                shuffle(),
                attributes.count("minAssociations", 0),
                body.most(element, "maxAssociations", 1),
                sets.isEmpty() ? List.of() : options.all(sets.getFirst(), "simpleAssociableChoice"),
                sets.size() < 2 ? List.of() : options.all(sets.get(1), "simpleAssociableChoice"));
    }

    private Interaction gapMatch() {
        return new Interaction.GapMatch(
                response,
                prompt(),
                shuffle(),
                attributes.count("minAssociations", 0),
                body.most(element, "maxAssociations", 0),
                options.gapChoices(element),
                body.content(element, NOT_CONTENT));
    }

    private Interaction hottext() {
        return new Interaction.HottextChoice(
                response,
                prompt(),
                attributes.count("minChoices", 0),
                body.most(element, "maxChoices", 1),
                body.content(element, NOT_CONTENT));
    }

    private List<BodyNode> prompt() {
        return options.prompt(element);
    }

    private boolean shuffle() {
        return attributes.flag("shuffle", false);
    }

    private String orientation() {
        return attributes.text("orientation").orElse("");
    }
}
