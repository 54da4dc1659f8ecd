package kz.bagalau.testing.qti.body;

import java.util.ArrayList;
import java.util.List;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;
import kz.bagalau.testing.qti.xml.XmlNode;
import kz.bagalau.testing.qti.xml.XmlText;

/** Keeps presentation MathML as it is, without links, actions and annotations. */
record MathReader(Findings findings) {

    BodyNode.Markup read(XmlElement math) {
        List<BodyNode> content = new ArrayList<>();
        for (XmlNode child : math.children()) {
            switch (child) {
                case XmlText(String text) -> content.add(new BodyNode.Text(text));
                case XmlElement element when AllowedMarkup.allowsInMath(element) -> content.add(read(element));
                case XmlElement element when element.name().startsWith("annotation") -> {
                    // a second form of the same formula, for other programs
                }
                case XmlElement element -> findings.loss(element, "it is left out of a formula");
            }
        }
        return new BodyNode.Markup(math.name(), AllowedMarkup.mathAttributes(math), List.copyOf(content));
    }
}
