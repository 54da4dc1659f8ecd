package kz.bagalau.testing.qti.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Builds the tree while a document streams by, and stops at its bounds. */
final class XmlTreeBuilder {
    private record Open(
            String name, String namespace, Map<String, String> attributes, List<XmlNode> children, int line) {
        XmlElement done() {
            return new XmlElement(name, namespace, attributes, children, line);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<XmlElement> roots = new ArrayList<>();
    private int elements;

    void open(XMLStreamReader reader) throws UnreadableXml {
        int line = reader.getLocation().getLineNumber();
        if (open.size() == XmlDocument.MAX_DEPTH) {
            throw new UnreadableXml(line, "elements are nested deeper than " + XmlDocument.MAX_DEPTH);
        }
        if (++elements > XmlDocument.MAX_ELEMENTS) {
            throw new UnreadableXml(line, "there are more than " + XmlDocument.MAX_ELEMENTS + " elements");
        }
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        open.push(new Open(reader.getLocalName(), namespace, attributes(reader), new ArrayList<>(), line));
    }

    void text(String text) {
        if (!open.isEmpty()) {
            open.element().children().add(new XmlText(text));
        }
    }

    void close() {
        XmlElement done = open.pop().done();
        if (open.isEmpty()) {
            roots.add(done);
        } else {
            open.element().children().add(done);
        }
    }

    XmlElement root() throws UnreadableXml {
        if (roots.isEmpty()) {
            throw new UnreadableXml(0, "the document is empty");
        }
        return roots.getFirst();
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = reader.getAttributeLocalName(i);
            attributes.put(
                    prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, reader.getAttributeValue(i));
        }
        return attributes;
    }
}
