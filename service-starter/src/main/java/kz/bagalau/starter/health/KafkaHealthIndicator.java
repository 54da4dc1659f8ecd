package kz.bagalau.starter.health;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** UP while the cluster describes itself within two seconds. */
final class KafkaHealthIndicator extends AbstractHealthIndicator {
    private static final Logger log = LoggerFactory.getLogger(KafkaHealthIndicator.class);

    private final BrokerAdmin admin;

    KafkaHealthIndicator(BrokerAdmin admin) {
        super("Kafka could not be asked");
        this.admin = admin;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws InterruptedException {
        try {
            var nodes = admin.client()
                    .describeCluster()
                    .nodes()
                    .get(BrokerAdmin.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            builder.up().withDetail("nodes", nodes.size());
        } catch (ExecutionException | TimeoutException e) {
            // asked every few seconds: a line each time; an exception in the builder would be logged with its stack
            log.warn("Kafka does not answer: {}", e.toString());
            builder.down().withDetail("error", e.toString());
        }
    }
}
