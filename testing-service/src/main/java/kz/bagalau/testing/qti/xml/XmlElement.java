package kz.bagalau.testing.qti.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element, immutable.
 *
 * @param name local name
 * @param attributes by local name; those of a foreign namespace by prefixed name, such as {@code xml:lang}
 * @param line where it starts
 */
public record XmlElement(
        String name, String namespace, Map<String, String> attributes, List<XmlNode> children, int line)
        implements XmlNode {

    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    public List<XmlElement> elements() {
        return children.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    public List<XmlElement> elements(String named) {
        return elements().stream().filter(child -> child.is(named)).toList();
    }

    public Optional<XmlElement> child(String named) {
        return elements(named).stream().findFirst();
    }

    /** This element and all below it, in document order. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), elements().stream().flatMap(XmlElement::all));
    }

    /** All character data below, untrimmed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (XmlNode child : children) {
            switch (child) {
                case XmlText(String part) -> text.append(part);
                case XmlElement element -> text.append(element.text());
            }
        }
        return text.toString();
    }
}
