package kz.bagalau.system.beans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.bagalau.local.platform.ForeignAutoConfigurations;
import kz.bagalau.local.platform.LocalService;
import kz.bagalau.test.TestServers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service in the local platform's one JVM has the beans that it has alone: nothing leaks from its neighbours. */
class BeansTogetherAndApartIT {
    private static final Path ROOT = Path.of(System.getProperty("bagalau.root", ".."));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(LocalService.class)
    void hasTheSameBeansInOneJvmAndAlone(LocalService service) throws Exception {
        String together = platformClassPath();
        Set<String> own = ForeignAutoConfigurations.ownLibraries(service);
        String apart = Arrays.stream(together.split(":"))
                .filter(jar -> own.contains(Path.of(jar).getFileName().toString())
                        || jar.matches(".*/" + service.artifact() + "-[^/]*\\.jar"))
                .collect(Collectors.joining(":"));
        String foreign = String.join(",", ForeignAutoConfigurations.of(service, together));

        Process first = start(service, "apart", apart, "");
        List<String> beansApart = beans(first, "apart");
        Process second = start(service, "together", together, foreign);
        assertThat(beans(second, "together")).isEqualTo(beansApart);
    }

    private Process start(LocalService service, String name, String classPath, String excluded) throws IOException {
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
                "--GATEWAY_CLIENT_SECRET=for-this-test-only",
                "--KEY_PASSWORD=for-this-test-only"));
        if (!excluded.isEmpty()) {
            command.add("--spring.autoconfigure.exclude=" + excluded);
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
    }

    private List<String> beans(Process process, String name) throws IOException, InterruptedException {
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends by itself").isTrue();
        Path file = folder.resolve(name);
        assertThat(file).as(Files.readString(folder.resolve(name + ".log"))).exists();
        return Files.readAllLines(file);
    }

    private static String platformClassPath() throws IOException {
        return Files.readString(ROOT.resolve("local-platform/target/platform.classpath"));
    }
}
