package kz.bagalau.system.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The Chromium of this machine, started once for all journeys. */
final class Browsers {
    private static final String CHROMIUM = "bagalau.chromium";
    /** The one without windows first: it takes half the time of the processor. */
    private static final Stream<String> USUAL_PLACES = Stream.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/opt/google/chrome/chrome");

    private Browsers() {}

    private static final class Shared {
        static final Browser INSTANCE = launch();
    }

    /** Lives as long as the JVM. */
    static Browser shared() {
        return Shared.INSTANCE;
    }

    private static Browser launch() {
        // a browser of Playwright's own would be downloaded otherwise
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(arguments()));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static Path executable() {
        String told = System.getProperty(CHROMIUM);
        return Stream.concat(Stream.ofNullable(told), USUAL_PLACES)
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium for the browser journeys: apt-get install chromium, or -D" + CHROMIUM + "=PATH"));
    }
}
