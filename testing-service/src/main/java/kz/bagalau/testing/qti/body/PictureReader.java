package kz.bagalau.testing.qti.body;

import java.util.Optional;
import kz.bagalau.testing.qti.xml.XmlElement;

/** Reads the picture in an {@code img} or {@code object}. */
record PictureReader(ResourcePath paths) {

    Optional<Picture> read(XmlElement element, String href) {
        return paths.resolve(href)
                .map(path -> new Picture(
                        path,
                        element.attribute("type").orElse(""),
                        pixels(element, "width"),
                        pixels(element, "height"),
                        element.attribute("alt").orElseGet(() -> element.text().strip())));
    }

    /** Lengths are decoration here: a percentage or a wrong one counts as not given. */
    private static int pixels(XmlElement element, String attribute) {
        String text = element.attribute(attribute).orElse("").strip().replaceFirst("(px|\\.\\d+)$", "");
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }
}
