package kz.bagalau.system.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.system.platform.Control;
import kz.bagalau.system.platform.Platform;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One journey's platform and the people in it; keeps a trace and pictures when it fails, leaves the clock as it was. */
final class Stage implements BeforeEachCallback, AfterEachCallback {
    static final Path TARGET = Path.of(System.getProperty("bagalau.root", "..")).resolve("system-tests/target");
    private static final Path FAILURES = TARGET.resolve("journeys");
    /** Pages in the trace as they were before and after each step; they cost an eighth of a journey's time. */
    private static final boolean SNAPSHOTS = Boolean.getBoolean("bagalau.snapshots");

    private static final int PATIENCE_MS = 30_000;
    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 900;

    private final List<Visit> visits = new ArrayList<>();

    Platform platform() {
        return Platform.shared();
    }

    /** The link in a mail, waited for. */
    String mailedLink(String email, String subject) {
        return Control.link(platform().control().awaitMail(email, subject));
    }

    /** Somebody opens a fresh browser on a desk. */
    Visit enter(Words words) {
        return enter(words, DESKTOP_WIDTH, DESKTOP_HEIGHT);
    }

    Visit enter(Words words, int width, int height) {
        BrowserContext context = Browsers.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(platform().url())
                        .setLocale(words.language())
                        .setTimezoneId("Asia/Almaty")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE_MS);
        context.setDefaultNavigationTimeout(PATIENCE_MS);
        context.tracing().start(new Tracing.StartOptions().setSnapshots(SNAPSHOTS));
        Visit visit = new Visit(context, words);
        visits.add(visit);
        return visit;
    }

    /** A teacher who has an account and personal data, signed in, at the profile. */
    Visit teacher(Words words) {
        return signedIn(words, Teacher.registered(platform(), words.language()).withPerson());
    }

    Visit signedIn(Words words, Teacher teacher) {
        return signedIn(words, teacher.email(), Teacher.PASSWORD, DESKTOP_WIDTH, DESKTOP_HEIGHT)
                .open("/profile")
                .at("account:profile.title");
    }

    /** One of the demonstration's staff on one of their pages. */
    Visit staff(Words words, String name, String address) {
        return staff(words, name, DESKTOP_WIDTH, address);
    }

    Visit staff(Words words, String name, int width, String address) {
        return signedIn(words, name + "@bagalau.test", platform().demoPassword(), width, DESKTOP_HEIGHT)
                .open(address);
    }

    /** Somebody who has signed in without the pages of it, which {@link AccountSecurityIT} shows. */
    Visit signedIn(Words words, String email, String password, int width, int height) {
        return enter(words, width, height).bring(new Visitor(platform().url()).signIn(email, password));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        platform().control().resetClock();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        platform().control().resetClock();
        boolean failed = test.getExecutionException().isPresent();
        for (int i = 0; i < visits.size(); i++) {
            String name = test.getRequiredTestClass().getSimpleName() + "-" + i;
            if (failed) {
                visits.get(i).keep(FAILURES.resolve(name));
            }
            visits.get(i).close();
        }
        visits.clear();
    }
}
