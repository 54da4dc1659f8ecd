package kz.bagalau.starter.health;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.KafkaAdmin;

/** The one connection over which a service's health asks the broker; made at the first question. */
public final class BrokerAdmin implements DisposableBean {
    /** How long a probe waits for the broker. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KafkaAdmin settings;
    private @Nullable Admin client;

    public BrokerAdmin(KafkaAdmin settings) {
        this.settings = settings;
    }

    /** Whose calls end after {@link #PATIENCE}. */
    public synchronized Admin client() {
        if (client == null) {
            Map<String, Object> properties = new HashMap<>(settings.getConfigurationProperties());
            String patience = Long.toString(PATIENCE.toMillis());
            properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
            properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
            properties.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "1000");
            client = Admin.create(properties);
        }
        return client;
    }

    @Override
    public synchronized void destroy() {
        if (client != null) {
            client.close(Duration.ofSeconds(1));
        }
    }
}
