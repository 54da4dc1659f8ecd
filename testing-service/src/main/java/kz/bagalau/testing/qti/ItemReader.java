package kz.bagalau.testing.qti;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagalau.testing.qti.body.BodyReader;
import kz.bagalau.testing.qti.body.DeliveryBody;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.item.DeclarationsReader;
import kz.bagalau.testing.qti.processing.ProcessingReader;
import kz.bagalau.testing.qti.processing.ResponseProcessing;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.verdict.Verdict;
import kz.bagalau.testing.qti.xml.UnreadableXml;
import kz.bagalau.testing.qti.xml.XmlDocument;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads one item, with everything there is to say about it. */
record ItemReader(String path, Findings findings) {
    private static final Pattern QTI_2 = Pattern.compile(".*imsqti(_item)?_v2p\\d.*");

    ImportedItem read(String xml) {
        try {
            return read(XmlDocument.read(xml), xml);
        } catch (UnreadableXml e) {
            findings.refuse(e.line(), e.reason());
            return new ImportedItem(path, "", "", "", Verdict.REFUSED, findings.list(), xml, Optional.empty());
        }
    }

    private ImportedItem read(XmlElement root, String xml) {
        String identifier = root.attribute("identifier").orElse("");
        String title = root.attribute("title").orElse("");
        String language = language(root);
        Optional<QtiItem> item = Optional.empty();
        if (isItem(root)) {
            QtiItem read = item(root, identifier, title, language);
            item = findings.verdict() == Verdict.REFUSED ? Optional.empty() : Optional.of(read);
        }
        return new ImportedItem(path, identifier, title, language, findings.verdict(), findings.list(), xml, item);
    }

    private boolean isItem(XmlElement root) {
        if (!root.is("assessmentItem")) {
            findings.refuse(root, "the document is not an assessmentItem of QTI 2");
            return false;
        }
        if (root.namespace().isEmpty()) {
            findings.remark(root, "it has no namespace; it is taken as QTI 2.2");
        } else if (!QTI_2.matcher(root.namespace()).matches()) {
            findings.refuse(root, "the namespace " + root.namespace() + " is not of QTI 2");
        }
        return true;
    }

    private QtiItem item(XmlElement root, String identifier, String title, String language) {
        if (identifier.isBlank()) {
            findings.refuse(root, "the attribute identifier is missing");
        }
        new UnsupportedFeatures(findings).report(root);
        Declarations declared = new DeclarationsReader(findings).read(root);
        ResponseProcessing processing = new ProcessingReader(declared, findings).read(root);
        Declarations declarations = processing.declarations();
        DeliveryBody body = body(root, declarations);
        new ItemConsistency(declarations, findings).check(root, body);
        Optional<Double> maximum = new MaximumScore(declarations, body, ProcessingReader.template(root)).find();
        return new QtiItem(identifier, title, language, declarations, body, processing, maximum);
    }

    private DeliveryBody body(XmlElement root, Declarations declarations) {
        Optional<XmlElement> itemBody = root.child("itemBody");
        if (itemBody.isEmpty()) {
            findings.loss(root, "there is no itemBody: nothing to show");
        }
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        return itemBody.map(element -> new BodyReader(declarations, findings, folder).read(element))
                .orElseGet(DeliveryBody::empty);
    }

    private static String language(XmlElement root) {
        return Stream.concat(Stream.of(root), root.child("itemBody").stream())
                .flatMap(element -> element.attribute("xml:lang").or(() -> element.attribute("lang")).stream())
                .findFirst()
                .orElse("");
    }
}
