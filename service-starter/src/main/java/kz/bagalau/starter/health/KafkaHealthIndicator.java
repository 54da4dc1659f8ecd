package kz.bagalau.starter.health;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.core.KafkaAdmin;

/** UP while the cluster describes itself within two seconds. */
final class KafkaHealthIndicator extends AbstractHealthIndicator implements DisposableBean {
    private static final int TIMEOUT_MS = 2000;

    private final KafkaAdmin settings;
    private @Nullable Admin client;

    KafkaHealthIndicator(KafkaAdmin settings) {
        super("Kafka does not answer");
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        var nodes = client().describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MS))
                .nodes()
                .get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
        builder.up().withDetail("nodes", nodes.size());
    }

    private synchronized Admin client() {
        if (client == null) {
            Map<String, Object> properties = new java.util.HashMap<>(settings.getConfigurationProperties());
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
