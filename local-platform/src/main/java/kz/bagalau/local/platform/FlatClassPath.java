package kz.bagalau.local.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * On one flat class path a service sees the auto-configurations of its neighbours' libraries. The build writes beside each
 * service the list of its own libraries; what stands only in others is switched off for it.
 */
public final class FlatClassPath {
    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    private FlatClassPath() {}

    /** Settings by which a service on a shared class path is what it is alone. */
    public static Map<String, String> settings(LocalService service, String classPath) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.autoconfigure.exclude", String.join(",", foreign(service, classPath)));
        if (service != LocalService.GATEWAY) {
            // Spring Cloud Gateway switches both off for every context that does not say otherwise
            settings.put("spring.servlet.multipart.enabled", "true");
            settings.put("spring.http.clients.redirects", "follow-when-possible");
        }
        return settings;
    }

    private static Set<String> foreign(LocalService service, String classPath) {
        Set<String> own = ownLibraries(service);
        Set<String> foreign = new TreeSet<>();
        Set<String> allowed = new TreeSet<>();
        for (String entry : classPath.split(java.io.File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                (own.contains(Path.of(entry).getFileName().toString()) ? allowed : foreign).addAll(importsOf(entry));
            }
        }
        foreign.removeAll(allowed);
        return foreign;
    }

    /** File names of the libraries that a service brings itself. */
    private static Set<String> ownLibraries(LocalService service) {
        String resource = "/META-INF/bagalau/" + service.artifact() + ".classpath";
        try (InputStream list = service.main().getResourceAsStream(resource)) {
            if (list == null) {
                throw new IllegalStateException(resource + " is missing: build " + service.artifact() + " with Maven");
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split(";"))
                    .map(path -> Path.of(path).getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> importsOf(String jar) {
        try (JarFile file = new JarFile(jar)) {
            var entry = file.getJarEntry(IMPORTS);
            if (entry == null) {
                return Set.of();
            }
            try (InputStream lines = file.getInputStream(entry)) {
                return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceAll("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toSet());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(jar, e);
        }
    }
}
