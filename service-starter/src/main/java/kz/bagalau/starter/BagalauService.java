package kz.bagalau.starter;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a service under its own name: all services share one class path on the local platform. */
public final class BagalauService {
    private BagalauService() {}

    /** Runs alone, with the settings of {@code <name>.yml} and the environment. */
    public static ConfigurableApplicationContext run(Class<?> application, String name, String... args) {
        SpringApplication spring = new SpringApplication(application);
        spring.setDefaultProperties(Map.of("spring.config.name", name));
        return spring.run(args);
    }
}
