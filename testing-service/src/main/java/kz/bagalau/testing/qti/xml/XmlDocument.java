package kz.bagalau.testing.qti.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a document into elements. Nothing outside the document is ever opened: a DOCTYPE is refused as such, which
 * rules out external entities, remote DTDs and entity bombs at once (OWASP ASVS 5.0, 1.5.1).
 */
public final class XmlDocument {
    static final int MAX_BYTES = 4 << 20;
    static final int MAX_DEPTH = 100;
    static final int MAX_ELEMENTS = 50_000;

    private XmlDocument() {}

    /** The text of a document that came as bytes, by its byte order mark or declaration. */
    public static String decode(byte[] bytes) throws UnreadableXml {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableXml(0, "the document has more than " + MAX_BYTES + " bytes");
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            Charset charset =
                    reader.getEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(reader.getEncoding());
            reader.close();
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        } catch (CharacterCodingException | IllegalArgumentException _) {
            throw new UnreadableXml(0, "the bytes are not text in the encoding the document declares");
        }
    }

    public static XmlElement read(String text) throws UnreadableXml {
        if (text.length() > MAX_BYTES) {
            throw new UnreadableXml(0, "the document has more than " + MAX_BYTES + " characters");
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            try {
                return root(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        return factory;
    }

    private static XmlElement root(XMLStreamReader reader) throws XMLStreamException, UnreadableXml {
        XmlTreeBuilder tree = new XmlTreeBuilder();
        while (reader.hasNext()) {
            int line = reader.getLocation().getLineNumber();
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new UnreadableXml(line, "a DOCTYPE is not accepted");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableXml(line, "the entity &" + reader.getLocalName() + "; is not defined");
                case XMLStreamConstants.START_ELEMENT -> tree.open(reader);
                case XMLStreamConstants.END_ELEMENT -> tree.close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    tree.text(reader.getText());
                default -> {
                    // comments and processing instructions carry no content
                }
            }
        }
        return tree.root();
    }

    private static UnreadableXml unreadable(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.toLowerCase(Locale.ROOT).indexOf("message:");
        return new UnreadableXml(
                e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                (at < 0 ? message : message.substring(at + "message:".length())).strip());
    }
}
