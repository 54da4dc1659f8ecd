package kz.bagalau.gateway.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the browser goes after signing in: a path of this site's pages, never an address that somebody put into a link. */
public final class ReturnTo {
    public static final String HOME = "/";
    public static final String PARAMETER = "returnTo";

    private static final int LONGEST = 2000;
    /** Begins with one slash and has only characters of RFC 3986: no backslash, no control characters, which browsers read as slashes or skip. */
    private static final Pattern PATH = Pattern.compile("/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/?#\\[\\]-]*");
    /** Not pages; going there would begin the dance again or end it with an answer for programs. */
    private static final Pattern NO_PAGE = Pattern.compile("/(api|id|oauth2|login|logout|actuator)([/?#].*)?");

    private ReturnTo() {}

    /** The path itself when it is safe, else home. */
    public static String safe(@Nullable String path) {
        return path != null
                        && path.length() <= LONGEST
                        && PATH.matcher(path).matches()
                        && !NO_PAGE.matcher(path).matches()
                ? path
                : HOME;
    }
}
