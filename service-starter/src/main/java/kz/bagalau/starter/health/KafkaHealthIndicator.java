package kz.bagalau.starter.health;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.core.KafkaAdmin;

/** UP while the cluster describes itself within two seconds. */
final class KafkaHealthIndicator extends AbstractHealthIndicator implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(KafkaHealthIndicator.class);
    private static final int TIMEOUT_MS = 2000;

    private final KafkaAdmin settings;
    private @Nullable Admin client;

    KafkaHealthIndicator(KafkaAdmin settings) {
        super("Kafka could not be asked");
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws InterruptedException {
        try {
            var nodes = client().describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MS))
                    .nodes()
                    .get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
            builder.up().withDetail("nodes", nodes.size());
        } catch (ExecutionException | TimeoutException e) {
            // asked every few seconds: a line each time, not its stack
            log.warn("Kafka does not answer: {}", e.toString());
            builder.down(e);
        }
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
