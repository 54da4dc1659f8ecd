package kz.bagalau.testing.qti.item;

import java.util.ArrayList;
import java.util.List;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads {@code mapping} and {@code areaMapping}. */
record MappingReader(Findings findings) {

    Mapping mapping(XmlElement element, BaseType type) {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (XmlElement child : element.elements("mapEntry")) {
            AttributeReader attributes = new AttributeReader(child, findings);
            double mapped = attributes.requiredNumber("mappedValue");
            boolean caseSensitive = attributes.flag("caseSensitive", true);
            new ValueReader(findings).attribute(child, "mapKey", type).ifPresent(key -> {
                if (entries.stream().anyMatch(other -> other.key().same(key))) {
                    findings.refuse(child, "the key \"" + attributes.required("mapKey") + "\" is mapped twice");
                }
                entries.add(new Mapping.Entry(key, mapped, caseSensitive));
            });
        }
        return new Mapping(List.copyOf(entries), defaultValue(element), bounds(element));
    }

    AreaMapping areaMapping(XmlElement element) {
        List<AreaMapping.Entry> entries = new ArrayList<>();
        for (XmlElement child : element.elements("areaMapEntry")) {
            double mapped = new AttributeReader(child, findings).requiredNumber("mappedValue");
            new AreaReader(findings).read(child).ifPresent(area -> entries.add(new AreaMapping.Entry(area, mapped)));
        }
        return new AreaMapping(List.copyOf(entries), defaultValue(element), bounds(element));
    }

    private double defaultValue(XmlElement element) {
        return new AttributeReader(element, findings).number("defaultValue", 0);
    }

    private Bounds bounds(XmlElement element) {
        AttributeReader attributes = new AttributeReader(element, findings);
        double lower = attributes.number("lowerBound", Double.NEGATIVE_INFINITY);
        double upper = attributes.number("upperBound", Double.POSITIVE_INFINITY);
        if (lower > upper) {
            findings.refuse(element, "the lower bound is above the upper bound");
        }
        return new Bounds(lower, upper);
    }
}
