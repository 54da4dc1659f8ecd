package kz.bagalau.testing.qti.body;

import java.util.HashMap;
import java.util.Map;

/** A picture of the item's package; width and height are 0 when the author gave none. */
public record Picture(String href, String type, int width, int height, String alt) {
    /** Stands where a picture is missing. */
    static final Picture NONE = new Picture("", "", 0, 0, "");

    Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>(Map.of("src", href, "alt", alt));
        if (width > 0) {
            attributes.put("width", Integer.toString(width));
        }
        if (height > 0) {
            attributes.put("height", Integer.toString(height));
        }
        return Map.copyOf(attributes);
    }
}
