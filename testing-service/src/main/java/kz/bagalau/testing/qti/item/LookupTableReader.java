package kz.bagalau.testing.qti.item;

import java.util.List;
import java.util.Optional;
import kz.bagalau.testing.qti.item.LookupTable.InterpolationTable;
import kz.bagalau.testing.qti.item.LookupTable.MatchTable;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads {@code matchTable} and {@code interpolationTable} for an outcome of the given type. */
record LookupTableReader(BaseType type, Findings findings) {

    Optional<LookupTable> read(XmlElement declaration) {
        return declaration
                .child("matchTable")
                .<LookupTable>map(this::matchTable)
                .or(() -> declaration.child("interpolationTable").map(this::interpolationTable));
    }

    private MatchTable matchTable(XmlElement element) {
        List<MatchTable.Match> entries = element.elements("matchTableEntry").stream()
                .map(entry -> new MatchTable.Match((long) source(entry), target(entry, "targetValue")))
                .toList();
        return new MatchTable(entries, defaultValue(element));
    }

    private InterpolationTable interpolationTable(XmlElement element) {
        List<InterpolationTable.Step> entries = element.elements("interpolationTableEntry").stream()
                .map(entry -> new InterpolationTable.Step(
                        source(entry),
                        new AttributeReader(entry, findings).flag("includeBoundary", true),
                        target(entry, "targetValue")))
                .toList();
        return new InterpolationTable(entries, defaultValue(element));
    }

    private double source(XmlElement entry) {
        return new AttributeReader(entry, findings).requiredNumber("sourceValue");
    }

    private Value defaultValue(XmlElement table) {
        return table.attribute("defaultValue").isPresent() ? target(table, "defaultValue") : Value.NULL;
    }

    private Value target(XmlElement element, String attribute) {
        return new ValueReader(findings)
                .attribute(element, attribute, type)
                .<Value>map(scalar -> scalar)
                .orElse(Value.NULL);
    }
}
