package kz.bagalau.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** {@code ./bagalau up}: runs until it is told to stop. */
final class LocalPlatformMain {
    private LocalPlatformMain() {}

    public static void main(String[] args) throws Exception {
        long begin = System.nanoTime();
        Path home = Path.of(args[0]).toAbsolutePath();
        logTo(home.resolve("platform.log"));
        int offset = Integer.parseInt(args[1]);
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            LocalPlatform platform = new LocalPlatform(home, offset, LocalPlatformMain::say);
            platform.makeWay();
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                say("stopping");
                                platform.close();
                                stopped.countDown();
                            },
                            "stop"));
            platform.start();
            say("ready in %.1f s".formatted((System.nanoTime() - begin) / 1e9));
            announce(platform, home);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(3);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(LocalPlatformMain.class).error("The platform did not start", e);
            System.err.println("The platform did not start: " + rootOf(e) + "\nThe whole story is in "
                    + home.resolve("platform.log"));
            System.exit(4);
        }
        stopped.await();
    }

    /** Before the first logger is made; Spring must not set up logging anew for each of its contexts. */
    private static void logTo(Path file) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("logback.configurationFile", "logback-local-platform.xml");
        System.setProperty("bagalau.log", file.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        // once, before PostgreSQL and Kafka start side by side
        LoggerFactory.getILoggerFactory();
    }

    private static void announce(LocalPlatform platform, Path home) throws IOException {
        String text = """

                Bagalau is ready:  %s
                Mails, clock:      %s
                Demo accounts (password of all: %s)
                  teacher@bagalau.test                 teacher
                  operator@bagalau.test                operator of the national testing centre
                  administrator.astana@bagalau.test    test administrator, centres of Astana
                  administrator.almaty@bagalau.test    test administrator, centres of Almaty
                  observer@ situational@ analyst@ auditor@ admin@ appeal-member@ … bagalau.test
                """.formatted(platform.publicUrl(), platform.controlUrl(), platform.demoPassword());
        System.out.println(text);
        // who waits for the file finds all of it
        Path whole = Files.writeString(home.resolve("ready.new"), text);
        Files.move(whole, home.resolve("ready"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void say(String step) {
        System.out.println("  " + step);
    }

    private static String rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
