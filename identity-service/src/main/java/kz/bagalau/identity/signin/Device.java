package kz.bagalau.identity.signin;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The family of a browser and its system: enough for its owner to know it again, too little to know the device. */
public record Device(Browser browser, System system) {
    private static final int LONGEST = 512;

    /** Families of browsers, those that name others too before the others. */
    public enum Browser {
        YANDEX("YaBrowser/"),
        EDGE("Edg/", "EdgA/", "EdgiOS/"),
        OPERA("OPR/", "OPT/"),
        SAMSUNG("SamsungBrowser/"),
        FIREFOX("Firefox/", "FxiOS/"),
        CHROME("Chrome/", "CriOS/", "HeadlessChrome/"),
        SAFARI("Safari/"),
        OTHER("");

        private final List<String> marks;

        Browser(String... marks) {
            this.marks = List.of(marks);
        }
    }

    /** Families of systems, in the same order. */
    public enum System {
        ANDROID("Android"),
        IOS("iPhone", "iPad"),
        WINDOWS("Windows"),
        MACOS("Mac OS X", "Macintosh"),
        CHROME_OS("CrOS"),
        LINUX("Linux"),
        OTHER("");

        private final List<String> marks;

        System(String... marks) {
            this.marks = List.of(marks);
        }
    }

    /** Reads a {@code User-Agent}; a browser that sends none, or an unknown one, is OTHER. */
    public static Device of(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent.substring(0, Math.min(LONGEST, userAgent.length()));
        return new Device(
                Arrays.stream(Browser.values())
                        .filter(each -> each.marks.stream().anyMatch(text::contains))
                        .findFirst()
                        .orElseThrow(),
                Arrays.stream(System.values())
                        .filter(each -> each.marks.stream().anyMatch(text::contains))
                        .findFirst()
                        .orElseThrow());
    }
}
