package kz.bagalau.testing.qti.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.bagalau.testing.qti.item.AreaReader;
import kz.bagalau.testing.qti.item.AttributeReader;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads what interactions offer to choose from. */
record OptionReader(BodyReader body, Findings findings) {

    List<BodyNode> prompt(XmlElement interaction) {
        return interaction.child("prompt").map(body::content).orElse(List.of());
    }

    List<Option> all(XmlElement parent, String name) {
        List<XmlElement> elements = parent.elements(name);
        if (elements.isEmpty()) {
            findings.refuse(parent, "there is nothing to choose from");
        }
        distinct(elements);
        return elements.stream().map(this::option).toList();
    }

    List<Option> gapChoices(XmlElement interaction) {
        List<XmlElement> elements = new ArrayList<>(interaction.elements("gapText"));
        elements.addAll(interaction.elements("gapImg"));
        if (elements.isEmpty()) {
            findings.refuse(interaction, "there is nothing to put into the gaps");
        }
        distinct(elements);
        return elements.stream().map(this::option).toList();
    }

    List<Spot> spots(XmlElement interaction, String name) {
        List<XmlElement> elements = interaction.elements(name);
        if (elements.isEmpty()) {
            findings.refuse(interaction, "there is no " + name);
        }
        distinct(elements);
        return elements.stream().map(this::spot).toList();
    }

    private Option option(XmlElement element) {
        AttributeReader attributes = new AttributeReader(element, findings);
        boolean paired =
                !element.name().equals("simpleChoice") && !element.name().equals("inlineChoice");
        return new Option(
                attributes.required("identifier"),
                attributes.flag("fixed", false),
                attributes.count("matchMax", paired ? 0 : 1),
                body.content(element));
    }

    private Spot spot(XmlElement element) {
        AttributeReader attributes = new AttributeReader(element, findings);
        new AreaReader(findings).read(element);
        boolean paired = element.name().equals("associableHotspot");
        return new Spot(
                attributes.required("identifier"),
                attributes.required("shape"),
                element.attribute("coords").orElse("").strip().replaceAll("[\\s,]+", ","),
                element.attribute("hotspotLabel").orElse(""),
                attributes.count("matchMax", paired ? 0 : 1));
    }

    private void distinct(List<XmlElement> elements) {
        Set<String> seen = new HashSet<>();
        for (XmlElement element : elements) {
            String identifier = element.attribute("identifier").orElse("");
            if (!seen.add(identifier)) {
                findings.refuse(element, "the identifier " + identifier + " is used twice");
            }
        }
    }
}
