package kz.bagalau.testing.qti.body;

import java.util.List;
import java.util.Optional;
import kz.bagalau.testing.qti.item.AttributeReader;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/**
 * Reads the interactions that are scored like any other but have no place in an exam hall: files, recordings, buttons.
 * Whoever puts a test together sees them as degraded.
 */
final class UnusualInteractionReader {
    private final XmlElement element;
    private final AttributeReader attributes;
    private final BodyReader body;
    private final OptionReader options;
    private final Findings findings;

    UnusualInteractionReader(XmlElement element, BodyReader body, Findings findings) {
        this.element = element;
        this.attributes = new AttributeReader(element, findings);
        this.body = body;
        this.options = new OptionReader(body, findings);
        this.findings = findings;
    }

    Optional<Interaction> read(String response) {
        findings.loss(element, "it is scored, but the test's page does not offer it");
        List<BodyNode> prompt = options.prompt(element);
        return switch (element.name()) {
            case "mediaInteraction" -> media(response, prompt);
            case "uploadInteraction" ->
                Optional.of(new Interaction.Upload(
                        response, prompt, attributes.text("type").orElse("")));
            case "drawingInteraction" ->
                Optional.of(new Interaction.Drawing(
                        response, prompt, new GraphicReader(element, body, options, findings).picture(element)));
            default ->
                Optional.of(new Interaction.EndAttempt(
                        response, attributes.text("title").orElse("")));
        };
    }

    private Optional<Interaction> media(String response, List<BodyNode> prompt) {
        Optional<XmlElement> source = element.elements().stream()
                .filter(child -> List.of("object", "audio", "video").contains(child.name()))
                .findFirst();
        Optional<String> href = source.flatMap(found -> found.attribute("data")
                        .or(() -> found.attribute("src"))
                        .or(() -> found.child("source").flatMap(inner -> inner.attribute("src"))))
                .flatMap(body::resource);
        if (href.isEmpty()) {
            findings.loss(element, "a recording from outside the package is left out");
        }
        return Optional.of(new Interaction.Media(
                response,
                prompt,
                href.orElse(""),
                source.flatMap(found -> found.attribute("type")).orElse(""),
                attributes.count("minPlays", 0),
                attributes.count("maxPlays", 0),
                attributes.flag("autostart", false),
                attributes.flag("loop", false)));
    }
}
