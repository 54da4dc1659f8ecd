package kz.bagalau.testing.qti.processing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.testing.qti.xml.UnreadableXml;
import kz.bagalau.testing.qti.xml.XmlDocument;
import kz.bagalau.testing.qti.xml.XmlElement;

/**
 * The templates that QTI publishes at fixed addresses, as rules. They differ between 2.0, 2.1 and 2.2 in their
 * address only, so they are known by its last part.
 */
public enum StandardTemplate {
    MATCH_CORRECT(TemplateRules.MATCH_CORRECT),
    /** Not in the specification, but in use: full score for leaving the question alone. */
    MATCH_NOTHING(TemplateRules.MATCH_NOTHING),
    MAP_RESPONSE(TemplateRules.map("mapResponse")),
    MAP_RESPONSE_POINT(TemplateRules.map("mapResponsePoint")),
    /** Its inline feedback is left out: a test shows none. */
    CC2_MATCH(TemplateRules.CC2_MATCH),
    CC2_MATCH_BASIC(TemplateRules.CC2_MATCH),
    CC2_MAP_RESPONSE(TemplateRules.map("mapResponse") + TemplateRules.CC2_FEEDBACK);

    /** Outcomes of the Common Cartridge templates that an item may do without. */
    static final Set<String> FEEDBACK = Set.of("FEEDBACK", "FEEDBACKBASIC");

    private final String rules;

    StandardTemplate(String rules) {
        this.rules = rules;
    }

    static Optional<StandardTemplate> at(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    XmlElement read() {
        String document = "<responseProcessing>" + rules + "</responseProcessing>";
        try {
            return XmlDocument.read(document);
        } catch (UnreadableXml e) {
            throw new IllegalStateException(e);
        }
    }
}
