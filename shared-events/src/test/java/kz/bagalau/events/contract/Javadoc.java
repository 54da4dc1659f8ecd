package kz.bagalau.events.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment of a record in its source file.
 *
 * @param summary what stands before the first tag
 * @param parameters text of each {@code @param}
 */
record Javadoc(String summary, Map<String, String> parameters) {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern INLINE = Pattern.compile("\\{@\\w+ ([^}]*)}");
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) ([^@]*)");

    static Javadoc of(Class<?> record) {
        Path file = SOURCES.resolve(record.getName().replace('.', '/') + ".java");
        if (!Files.exists(file)) {
            return new Javadoc("", Map.of());
        }
        try {
            String source = Files.readString(file);
            int declaration = source.indexOf(" record " + record.getSimpleName());
            int end = source.lastIndexOf("*/", declaration);
            int start = source.lastIndexOf("/**", end);
            return start < 0 ? new Javadoc("", Map.of()) : parse(source.substring(start + 3, end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Javadoc parse(String comment) {
        String text = comment.replaceAll("(?m)^\\s*\\*\\s?", "").strip();
        text = INLINE.matcher(text).replaceAll("$1").replaceAll("\\s+", " ");
        int tags = text.indexOf("@param");
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Matcher each = PARAMETER.matcher(text); each.find(); ) {
            parameters.put(each.group(1), each.group(2).strip());
        }
        return new Javadoc((tags < 0 ? text : text.substring(0, tags)).strip(), parameters);
    }
}
