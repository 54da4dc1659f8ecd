package kz.bagalau.testing.qti.item;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads the declarations of an item. */
public final class DeclarationsReader {
    private final Findings findings;
    private final Map<String, ResponseDeclaration> responses = new LinkedHashMap<>();
    private final Map<String, OutcomeDeclaration> outcomes = new LinkedHashMap<>();

    public DeclarationsReader(Findings findings) {
        this.findings = findings;
    }

    public Declarations read(XmlElement item) {
        item.elements("responseDeclaration").forEach(this::response);
        item.elements("outcomeDeclaration").forEach(this::outcome);
        return new Declarations(responses, outcomes);
    }

    private void response(XmlElement element) {
        Cardinality cardinality = cardinality(element);
        Optional<BaseType> type = baseType(element, cardinality);
        Optional<Mapping> mapping = element.child("mapping")
                .flatMap(child -> type.map(known -> new MappingReader(findings).mapping(child, known)));
        Optional<AreaMapping> areas = element.child("areaMapping").map(new MappingReader(findings)::areaMapping);
        String identifier = identifier(element);
        responses.put(
                identifier,
                new ResponseDeclaration(
                        identifier,
                        cardinality,
                        type,
                        value(element, "defaultValue", cardinality, type),
                        value(element, "correctResponse", cardinality, type),
                        mapping,
                        areas));
    }

    private void outcome(XmlElement element) {
        Cardinality cardinality = cardinality(element);
        Optional<BaseType> type = baseType(element, cardinality);
        Optional<LookupTable> table = type.flatMap(known -> new LookupTableReader(known, findings).read(element));
        String identifier = identifier(element);
        outcomes.put(
                identifier,
                new OutcomeDeclaration(
                        identifier,
                        cardinality,
                        type,
                        value(element, "defaultValue", cardinality, type),
                        table,
                        new AttributeReader(element, findings).number("normalMaximum")));
    }

    private String identifier(XmlElement element) {
        String identifier = new AttributeReader(element, findings).required("identifier");
        if (responses.containsKey(identifier) || outcomes.containsKey(identifier)) {
            findings.refuse(element, "the variable " + identifier + " is declared twice");
        }
        return identifier;
    }

    private Cardinality cardinality(XmlElement element) {
        String text = new AttributeReader(element, findings).required("cardinality");
        return Cardinality.named(text).orElseGet(() -> {
            findings.refuse(element, "cardinality \"" + text + "\" is unknown");
            return Cardinality.SINGLE;
        });
    }

    private Optional<BaseType> baseType(XmlElement element, Cardinality cardinality) {
        if (cardinality == Cardinality.RECORD) {
            return Optional.empty();
        }
        String text = new AttributeReader(element, findings).required("baseType");
        Optional<BaseType> type = BaseType.named(text);
        if (type.isEmpty()) {
            findings.refuse(element, "base type \"" + text + "\" is unknown");
        }
        return type;
    }

    private Value value(XmlElement element, String child, Cardinality cardinality, Optional<BaseType> type) {
        return element.child(child)
                .map(holder -> new ValueReader(findings).read(holder, cardinality, type))
                .orElse(Value.NULL);
    }
}
