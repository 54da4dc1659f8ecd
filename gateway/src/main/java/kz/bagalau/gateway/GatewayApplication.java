package kz.bagalau.gateway;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the gateway with the settings of {@code gateway.yml} and the environment. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableScheduling
public class GatewayApplication {
    /** Name of the settings file; the local platform gives it to each context too. */
    public static final String CONFIG_NAME = "gateway";

    /** Runs alone. */
    public static void main(String... args) {
        SpringApplication gateway = new SpringApplication(GatewayApplication.class);
        gateway.setDefaultProperties(Map.of("spring.config.name", CONFIG_NAME));
        gateway.run(args);
    }
}
