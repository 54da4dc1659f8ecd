package kz.bagalau.testing.qti.body;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;

/** A piece of what the candidate sees; {@code kind} tells the pieces apart in JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface BodyNode permits BodyNode.Text, BodyNode.Markup, BodyNode.Gap, BodyNode.Hottext, Interaction {

    @JsonTypeName("text")
    record Text(String text) implements BodyNode {}

    /**
     * An element a browser knows. Only names and attributes from the allow-list come here; MathML is inside an element
     * named {@code math}.
     */
    @JsonTypeName("markup")
    record Markup(String name, Map<String, String> attributes, List<BodyNode> content) implements BodyNode {}

    /** A place to put a choice, inside a gap match. */
    @JsonTypeName("gap")
    record Gap(String identifier) implements BodyNode {}

    /** A run of text to pick, inside a hottext interaction. */
    @JsonTypeName("hottext")
    record Hottext(String identifier, List<BodyNode> content) implements BodyNode {}
}
