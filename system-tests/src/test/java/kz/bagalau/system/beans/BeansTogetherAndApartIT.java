package kz.bagalau.system.beans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.bagalau.local.platform.FlatClassPath;
import kz.bagalau.local.platform.LocalService;
import kz.bagalau.test.TestServers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service in the local platform's one JVM has the beans that it has alone: nothing leaks from its neighbours. */
class BeansTogetherAndApartIT {
    private static final Path ROOT = Path.of(System.getProperty("bagalau.root", ".."));

    /**
     * Beans that Spring adds by the mere presence of a neighbour's class, outside auto-configuration. They only teach MVC, the
     * API's description or the actuator a type that the service does not use.
     */
    private static final Set<String> HARMLESS = Set.of(
            "authorizedClientManagerRegistrar",
            "OAuth2ClientConfiguration",
            "SpringDocSecurityOAuth2",
            "Jackson2EndpointAutoConfiguration",
            "jackson2EndpointJsonMapper",
            "endpointJackson2ObjectMapperWebMvcConfigurer",
            "JtaAutoConfiguration",
            "internalPersistenceAnnotationProcessor");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(LocalService.class)
    void hasTheSameBeansInOneJvmAndAlone(LocalService service) throws Exception {
        String together = platformClassPath();
        Set<String> own = FlatClassPath.ownLibraries(service);
        String apart = Arrays.stream(together.split(":"))
                .filter(jar -> own.contains(Path.of(jar).getFileName().toString())
                        || jar.matches(".*/" + service.artifact() + "-[^/]*\\.jar"))
                .collect(Collectors.joining(":"));

        Process alone = start(service, "apart", apart, Map.of());
        Process shared = start(service, "together", together, FlatClassPath.settings(service, together));
        assertThat(beans(shared, "together")).isEqualTo(beans(alone, "apart"));
    }

    private Process start(LocalService service, String name, String classPath, Map<String, String> settings)
            throws IOException {
        var database = TestServers.running().newDatabase("beans_" + service.shortName() + "_" + name);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath + ":" + ROOT.resolve("system-tests/target/test-classes"),
                BeanNames.class.getName(),
                folder.resolve(name).toString(),
                service.main().getName(),
                service.artifact(),
                "--PORT=0",
                "--DB_URL=" + database.url(),
                "--DB_USER=" + database.user(),
                "--DB_PASSWORD=" + database.password(),
                "--KAFKA_BOOTSTRAP=" + TestServers.running().kafka(),
                "--GATEWAY_CLIENT_SECRET=for-this-test-only-for-this-test-only",
                "--KEY_PASSWORD=for-this-test-only",
                "--PUBLIC_URL=http://localhost:8080",
                "--PERSON_REGISTER_URL=http://localhost:8090",
                "--ORGANISATION_REGISTER_URL=http://localhost:8090"));
        settings.forEach((setting, value) -> command.add("--" + setting + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
    }

    private List<String> beans(Process process, String name) throws IOException, InterruptedException {
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends by itself").isTrue();
        Path file = folder.resolve(name);
        assertThat(file).as(Files.readString(folder.resolve(name + ".log"))).exists();
        return Files.readAllLines(file).stream()
                .filter(bean -> HARMLESS.stream().noneMatch(bean::contains))
                .toList();
    }

    private static String platformClassPath() throws IOException {
        return Files.readString(ROOT.resolve("local-platform/target/platform.classpath"));
    }
}
