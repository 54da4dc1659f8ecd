package kz.bagalau.gateway.health;

import java.util.Arrays;
import kz.bagalau.gateway.route.RoutedService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.stereotype.Component;

/** Makes each service a part of the gateway's health, by its name, so that UP means that the whole platform works. */
@Component
class ServiceHealthRegistration implements SmartInitializingSingleton {
    private final HealthContributorRegistry registry;
    private final ServicesReadiness services;

    ServiceHealthRegistration(HealthContributorRegistry registry, ServicesReadiness services) {
        this.registry = registry;
        this.services = services;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Arrays.stream(RoutedService.values())
                .forEach(service -> registry.registerContributor(service.id(), indicator(service)));
    }

    private HealthIndicator indicator(RoutedService service) {
        return () ->
                services.isReady(service) ? Health.up().build() : Health.down().build();
    }
}
