package kz.bagalau.system.bench.outbox;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Database and Kafka that both contenders use. */
record Server(String jdbcUrl, String user, String bootstrap) {
    ConfigurableApplicationContext start(Class<?> application, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("spring.config.name", "none");
        all.put("spring.datasource.url", jdbcUrl);
        all.put("spring.datasource.username", user);
        all.put("spring.datasource.password", user);
        all.put("spring.datasource.hikari.maximum-pool-size", 12);
        all.put("spring.kafka.bootstrap-servers", bootstrap);
        all.put("spring.main.banner-mode", "off");
        all.put("logging.config", "classpath:bench-logback.xml");
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setRegisterShutdownHook(false);
        spring.setDefaultProperties(all);
        return spring.run();
    }
}
