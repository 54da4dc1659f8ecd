package kz.bagalau.local.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a deployment gives each service by its environment, for this machine. */
final class ServiceSettings {
    private final Ports ports;
    private final Secrets secrets;

    ServiceSettings(Ports ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    String publicUrl() {
        return "http://localhost:" + ports.of(LocalService.GATEWAY);
    }

    /** Command-line arguments for the service's context. */
    String[] of(LocalService service) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("PORT", Integer.toString(ports.of(service)));
        settings.put("server.address", "127.0.0.1");
        settings.put("DB_URL", "jdbc:postgresql://localhost:" + ports.postgres() + "/" + service.shortName());
        settings.put("DB_USER", service.shortName());
        settings.put("DB_PASSWORD", secrets.databasePassword());
        settings.put("KAFKA_BOOTSTRAP", "localhost:" + ports.kafka());
        settings.put("PUBLIC_URL", publicUrl());
        settings.put("IDENTITY_ISSUER", publicUrl() + "/id");
        settings.put("IDENTITY_JWKS", "http://localhost:" + ports.of(LocalService.IDENTITY) + "/id/oauth2/jwks");
        settings.put("GATEWAY_CLIENT_SECRET", secrets.gatewayClientSecret());
        settings.put("KEY_PASSWORD", secrets.keyPassword());
        settings.put("PERSON_REGISTER_URL", "http://localhost:" + ports.registers());
        settings.put("ORGANISATION_REGISTER_URL", "http://localhost:" + ports.registers());
        settings.put("SMTP_HOST", "127.0.0.1");
        settings.put("SMTP_PORT", Integer.toString(ports.smtp()));
        settings.put("bagalau." + service.shortName() + ".demo.enabled", "true");
        settings.put("bagalau.identity.demo.password", secrets.demoPassword());
        // all services share this machine's few cores
        settings.put("bagalau.events.inbox.concurrency", "1");
        for (LocalService other : LocalService.values()) {
            if (other != LocalService.GATEWAY) {
                settings.put("bagalau.gateway.services." + other.shortName(), "http://localhost:" + ports.of(other));
            }
        }
        // Here everybody comes from one address; the limits of a person stay as they are.
        for (String limit : List.of("sign-in", "sign-in-start", "registration")) {
            settings.put("bagalau.gateway.limits." + limit + ".requests", "100000");
        }
        settings.putAll(FlatClassPath.settings(service, System.getProperty("java.class.path")));
        List<String> arguments = new ArrayList<>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments.toArray(String[]::new);
    }
}
