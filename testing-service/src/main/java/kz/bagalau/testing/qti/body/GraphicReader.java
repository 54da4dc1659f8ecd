package kz.bagalau.testing.qti.body;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagalau.testing.qti.item.AttributeReader;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads the interactions on a picture. */
final class GraphicReader {
    private final XmlElement element;
    private final AttributeReader attributes;
    private final BodyReader body;
    private final OptionReader options;
    private final Findings findings;

    GraphicReader(XmlElement element, BodyReader body, OptionReader options, Findings findings) {
        this.element = element;
        this.attributes = new AttributeReader(element, findings);
        this.body = body;
        this.options = options;
        this.findings = findings;
    }

    Optional<Interaction> read(String response) {
        List<BodyNode> prompt = options.prompt(element);
        int minChoices = attributes.count("minChoices", 0);
        int minPairs = attributes.count("minAssociations", 0);
        return switch (element.name()) {
            case "hotspotInteraction" ->
                on(picture -> new Interaction.Hotspot(
                        response, prompt, minChoices, body.most(element, "maxChoices", 1), picture, choices()));
            case "graphicOrderInteraction" ->
                on(picture -> new Interaction.GraphicOrder(
                        response, prompt, minChoices, body.most(element, "maxChoices", 0), picture, choices()));
            case "graphicAssociateInteraction" ->
                on(picture -> new Interaction.GraphicAssociate(
                        response, prompt, minPairs, body.most(element, "maxAssociations", 1), picture, associables()));
            case "graphicGapMatchInteraction" ->
                on(picture -> new Interaction.GraphicGapMatch(
                        response,
                        prompt,
                        minPairs,
                        body.most(element, "maxAssociations", 0),
                        picture,
                        options.gapChoices(element),
                        associables()));
            case "selectPointInteraction" ->
                on(picture -> new Interaction.SelectPoint(
                        response, prompt, minChoices, body.most(element, "maxChoices", 0), picture));
            case "positionObjectInteraction" -> positionObject(response, minChoices);
            default -> Optional.empty();
        };
    }

    /** The stage is the parent of the interaction, so it is handed down by the body reader. */
    private Optional<Interaction> positionObject(String response, int minChoices) {
        return on(picture -> new Interaction.PositionObject(
                response, minChoices, body.most(element, "maxChoices", 1), picture, body.stage()));
    }

    private List<Spot> choices() {
        return options.spots(element, "hotspotChoice");
    }

    private List<Spot> associables() {
        return options.spots(element, "associableHotspot");
    }

    private Optional<Interaction> on(Function<Picture, Interaction> interaction) {
        return Optional.of(interaction.apply(picture(element)));
    }

    /** Without its picture the interaction can still be scored, so the item is degraded, for an editor to mend. */
    Picture picture(XmlElement parent) {
        Optional<Picture> picture = Stream.of("object", "img")
                .flatMap(name -> parent.elements(name).stream())
                .findFirst()
                .flatMap(child -> body.picture(
                        child,
                        child.attribute("data").or(() -> child.attribute("src")).orElse("")));
        if (picture.isEmpty()) {
            findings.loss(parent, "its picture is not from the package and is left out");
        }
        return picture.orElse(Picture.NONE);
    }
}
