package kz.bagalau.system.journey;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the pages say in one language, from the web app's own catalogues.
 *
 * @param language {@code kk} or {@code ru}
 */
record Words(String language) {
    private static final Path CATALOGUES =
            Path.of(System.getProperty("bagalau.root", "..")).resolve("web/src/i18n");
    private static final Map<Path, JsonNode> READ = new ConcurrentHashMap<>();

    /** A text by its address, as {@code apply:seat.take}. */
    String of(String key) {
        String[] parts = key.split(":", 2);
        Path file = CATALOGUES.resolve(language).resolve(parts[0] + ".json");
        JsonNode text = READ.computeIfAbsent(file, JsonMapper.shared()::readTree);
        for (String name : parts[1].split("\\.")) {
            text = text.path(name);
        }
        if (!text.isString()) {
            throw new IllegalArgumentException("No text " + key + " in " + file);
        }
        return text.asString();
    }

    /** A text with a value in the place that is called so. */
    String of(String key, String place, Object value) {
        return of(key).replace("{{" + place + "}}", value.toString());
    }

    /** For a pattern that Playwright hands to the browser, whose patterns know no {@code \Q}. */
    static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    /** The part of a text before its first value. */
    String before(String key) {
        return of(key).split("\\{\\{", 2)[0];
    }
}
