package kz.bagalau.testing.qti.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.bagalau.testing.qti.item.AttributeReader;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;
import kz.bagalau.testing.qti.xml.XmlNode;
import kz.bagalau.testing.qti.xml.XmlText;

/** Turns an {@code itemBody} into a delivery body. What is not on the allow-list does not pass; the findings say so. */
public final class BodyReader {
    private static final Set<String> FEEDBACK = Set.of("feedbackInline", "feedbackBlock", "modalFeedback");
    private static final Set<String> DROPPED_WHOLE = Set.of(
            ("applet audio base button embed form frame frameset iframe infoControl input link meta noscript param "
                            + "picture printedVariable script select source style stylesheet svg template templateBlock "
                            + "templateInline textarea title track video")
                    .split(" "));

    private static final Pattern HOLDS_NO_TEXT = Pattern.compile(
            "itemBody|\\w+Interaction|rubricBlock|positionObjectStage|[uod]l|table|tbody|thead|tfoot|tr");

    private final Findings findings;
    private final Declarations declarations;
    private final Set<String> resources = new HashSet<>();
    private final Set<XmlElement> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ResourcePath paths;
    private final PictureReader pictures;
    private Picture stage = Picture.NONE;

    /** @param folder of the item in its package, empty at the root */
    public BodyReader(Declarations declarations, Findings findings, String folder) {
        this.declarations = declarations;
        this.findings = findings;
        this.paths = new ResourcePath(folder);
        this.pictures = new PictureReader(paths);
    }

    public DeliveryBody read(XmlElement itemBody) {
        List<BodyNode> content = content(itemBody);
        itemBody.all()
                .filter(element -> element.name().endsWith("Interaction") && !shown.contains(element))
                .forEach(
                        element -> findings.refuse(element, "the interaction can't be shown, so it can't be answered"));
        return new DeliveryBody(content, resources);
    }

    List<BodyNode> content(XmlElement parent) {
        return content(parent, Set.of());
    }

    List<BodyNode> content(XmlElement parent, Set<String> without) {
        List<BodyNode> nodes = new ArrayList<>();
        for (XmlNode child : parent.children()) {
            switch (child) {
                case XmlText(String text)
                when text.isBlank() && HOLDS_NO_TEXT.matcher(parent.name()).matches() -> {
                    // the layout of the XML
                }
                case XmlText(String text) -> nodes.add(new BodyNode.Text(text));
                case XmlElement element when without.contains(element.name()) -> {
                    // read elsewhere: a prompt, the choices
                }
                case XmlElement element -> nodes.addAll(element(element));
            }
        }
        return List.copyOf(nodes);
    }

    private List<BodyNode> element(XmlElement element) {
        if (element.name().endsWith("Interaction")) {
            Optional<Interaction> interaction = new InteractionReader(element, this, findings).read();
            interaction.ifPresent(_ -> shown.add(element));
            return interaction.<List<BodyNode>>map(List::of).orElse(List.of());
        }
        return switch (element.name()) {
            case "math" -> List.of(new MathReader(findings).read(element));
            case "img" -> picture(element, element.attribute("src"));
            case "object" -> object(element);
            case "gap" -> List.of(new BodyNode.Gap(identifier(element)));
            case "hottext" -> List.of(new BodyNode.Hottext(identifier(element), content(element)));
            case "rubricBlock" -> rubric(element);
            case "positionObjectStage" -> stage(element);
            default -> markup(element);
        };
    }

    private List<BodyNode> markup(XmlElement element) {
        String name = element.name();
        if (FEEDBACK.contains(name)) {
            findings.loss(element, "feedback is not shown during a test");
            return List.of();
        }
        if (DROPPED_WHOLE.contains(name)) {
            findings.loss(element, "it is left out");
            return List.of();
        }
        if (!AllowedMarkup.allows(element)) {
            findings.loss(element, "the element is left out, its content is kept");
            return content(element);
        }
        boolean active = element.attributes().keySet().stream()
                .anyMatch(attribute -> attribute.startsWith("on") || attribute.equals("style"));
        if (active) {
            findings.loss(element, "its styles and scripts are left out");
        }
        return List.of(new BodyNode.Markup(name, AllowedMarkup.attributes(element), content(element)));
    }

    private List<BodyNode> rubric(XmlElement element) {
        boolean forCandidate = List.of(
                        element.attribute("view").orElse("candidate").split("\\s+"))
                .contains("candidate");
        if (!forCandidate) {
            return List.of();
        }
        return List.of(new BodyNode.Markup("rubric", AllowedMarkup.attributes(element), content(element)));
    }

    /** A picture on which objects are placed by the interactions inside this element. */
    private List<BodyNode> stage(XmlElement element) {
        stage = new GraphicReader(element, this, new OptionReader(this, findings), findings).picture(element);
        List<BodyNode> inside = content(element, Set.of("object", "img"));
        stage = Picture.NONE;
        return inside;
    }

    Picture stage() {
        return stage;
    }

    private List<BodyNode> object(XmlElement element) {
        if (element.attribute("type").orElse("").startsWith("image/")) {
            return picture(element, element.attribute("data"));
        }
        findings.loss(
                element, "an object of type \"" + element.attribute("type").orElse("") + "\" is left out");
        return List.of();
    }

    private List<BodyNode> picture(XmlElement element, Optional<String> href) {
        Optional<Picture> picture = picture(element, href.orElse(""));
        if (picture.isEmpty()) {
            findings.loss(element, "a picture from outside the package is left out");
        }
        return picture.<List<BodyNode>>map(known -> List.of(new BodyNode.Markup("img", known.attributes(), List.of())))
                .orElse(List.of());
    }

    Optional<Picture> picture(XmlElement element, String href) {
        return pictures.read(element, href).map(this::register);
    }

    Optional<String> resource(String href) {
        Optional<String> path = paths.resolve(href);
        path.ifPresent(resources::add);
        return path;
    }

    private Picture register(Picture picture) {
        if (!ResourcePath.isEmbedded(picture.href())) {
            resources.add(picture.href());
        }
        return picture;
    }

    /** How many choices an answer may have: one, whatever the interaction says, when its variable holds only one. */
    int most(XmlElement interaction, String attribute, int otherwise) {
        int most = new AttributeReader(interaction, findings).count(attribute, otherwise);
        boolean single = interaction
                .attribute("responseIdentifier")
                .flatMap(declarations::response)
                .filter(response -> response.cardinality() == Cardinality.SINGLE)
                .isPresent();
        if (single && most != 1 && interaction.attribute(attribute).isPresent()) {
            findings.remark(interaction, attribute + " is taken as 1: the response variable is single");
        }
        return single ? 1 : most;
    }

    private String identifier(XmlElement element) {
        return element.attribute("identifier").orElseGet(() -> {
            findings.refuse(element, "the attribute identifier is missing");
            return "";
        });
    }
}
