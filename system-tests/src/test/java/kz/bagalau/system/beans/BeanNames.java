package kz.bagalau.system.beans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a service on the class path of its process and writes the names of its beans to a file. */
final class BeanNames {
    private BeanNames() {}

    /** Arguments: file to write, main class, artifact, then those of the service. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        SpringApplication application = new SpringApplication(Class.forName(args[1]));
        application.setDefaultProperties(Map.of("spring.config.name", args[2]));
        try (ConfigurableApplicationContext context = application.run(Arrays.copyOfRange(args, 3, args.length))) {
            Files.write(
                    Path.of(args[0]),
                    Stream.of(context.getBeanDefinitionNames()).sorted().toList());
        }
    }
}
