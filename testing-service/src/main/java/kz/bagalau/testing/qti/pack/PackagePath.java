package kz.bagalau.testing.qti.pack;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths inside a package: relative, and never leading out of it. */
final class PackagePath {
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\\\:]|^/");

    private PackagePath() {}

    /** The path in its plain form; empty when it is no path inside a package. */
    static Optional<String> plain(String path) {
        if (path.isBlank() || path.length() > 500 || UNFIT.matcher(path).find()) {
            return Optional.empty();
        }
        String[] parts = path.split("/");
        boolean climbs = Arrays.asList(parts).contains("..");
        String plain = String.join(
                "/",
                Arrays.stream(parts)
                        .filter(part -> !part.isEmpty() && !part.equals("."))
                        .toList());
        return climbs || plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
