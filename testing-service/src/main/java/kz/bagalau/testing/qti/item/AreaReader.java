package kz.bagalau.testing.qti.item;

import java.util.Optional;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads the {@code shape} and {@code coords} attributes that several elements have. */
public record AreaReader(Findings findings) {

    public Optional<Area> read(XmlElement element) {
        String shape = new AttributeReader(element, findings).required("shape");
        String coordinates = element.attribute("coords").orElse("");
        Optional<Area> area = Area.of(shape, coordinates);
        if (area.isEmpty()) {
            findings.refuse(element, "shape \"" + shape + "\" with coords \"" + coordinates + "\" is no area");
        }
        return area;
    }
}
