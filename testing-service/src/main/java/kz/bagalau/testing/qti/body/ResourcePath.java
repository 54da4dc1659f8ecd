package kz.bagalau.testing.qti.body;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Resolves what an item refers to into a path from the root of its package, so that no page ever loads anything from
 * elsewhere.
 *
 * @param folder of the item in its package, empty at the root
 */
record ResourcePath(String folder) {
    private static final Pattern EMBEDDED_BITMAP =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]+");
    private static final Pattern HAS_SCHEME_OR_ROOT = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]).*");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\\\<>\"'`:?#]");

    /** Empty for what is not a file of the package. A small picture written into the item itself is let through. */
    Optional<String> resolve(String href) {
        String reference = href.strip();
        if (isEmbedded(reference)) {
            return Optional.of(reference);
        }
        return reference.isEmpty() || HAS_SCHEME_OR_ROOT.matcher(reference).matches()
                ? Optional.empty()
                : decode(reference).filter(path -> !UNFIT.matcher(path).find()).flatMap(this::normalise);
    }

    static boolean isEmbedded(String href) {
        return EMBEDDED_BITMAP.matcher(href).matches();
    }

    private Optional<String> normalise(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    private static Optional<String> decode(String reference) {
        try {
            return Optional.of(URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
