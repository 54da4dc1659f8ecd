package kz.bagalau.testing.qti.item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.value.ScalarParser;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.value.Value.Scalar;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads the {@code value} elements of defaults and correct responses. */
public record ValueReader(Findings findings) {

    Value read(XmlElement holder, Cardinality cardinality, Optional<BaseType> baseType) {
        List<XmlElement> values = holder.elements("value");
        if (cardinality == Cardinality.RECORD) {
            return record(values);
        }
        List<Scalar> scalars = values.stream()
                .flatMap(value -> baseType.flatMap(type -> scalar(value, type)).stream())
                .toList();
        return switch (cardinality) {
            case MULTIPLE -> Value.multiple(scalars);
            case ORDERED -> Value.ordered(scalars);
            case SINGLE, RECORD -> single(holder, scalars);
        };
    }

    private Value single(XmlElement holder, List<Scalar> scalars) {
        if (scalars.size() > 1) {
            findings.refuse(holder, "a variable of single cardinality is given " + scalars.size() + " values");
        }
        return scalars.isEmpty() ? Value.NULL : scalars.getFirst();
    }

    private Value record(List<XmlElement> values) {
        Map<String, Scalar> fields = new HashMap<>();
        for (XmlElement value : values) {
            AttributeReader attributes = new AttributeReader(value, findings);
            String field = attributes.required("fieldIdentifier");
            BaseType.named(attributes.required("baseType"))
                    .flatMap(type -> scalar(value, type))
                    .ifPresent(scalar -> fields.put(field, scalar));
        }
        return Value.fields(fields);
    }

    /** The element's text as a value; blanks around it come from the layout of the XML and don't count. */
    public Optional<Scalar> scalar(XmlElement element, BaseType type) {
        String raw = element.text();
        String text = raw.isBlank() ? raw : raw.strip();
        Optional<Scalar> scalar = ScalarParser.parse(type, text);
        if (scalar.isEmpty() && !(type == BaseType.STRING && text.isEmpty())) {
            findings.refuse(element, "\"" + text + "\" is not a " + type.qtiName());
        }
        return scalar;
    }

    /** An attribute's text as a value. */
    Optional<Scalar> attribute(XmlElement element, String name, BaseType type) {
        String text = element.attribute(name).orElse("");
        Optional<Scalar> scalar = ScalarParser.parse(type, text);
        if (scalar.isEmpty()) {
            findings.refuse(element, name + "=\"" + text + "\" is not a " + type.qtiName());
        }
        return scalar;
    }
}
