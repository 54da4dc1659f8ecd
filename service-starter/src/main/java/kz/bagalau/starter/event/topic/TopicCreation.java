package kz.bagalau.starter.event.topic;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Creates the topics that this service owns before it sends or listens. A Kafka that is away does not stop the start: the
 * creation goes on in the background until it succeeds.
 */
final class TopicCreation implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);
    private static final Duration PATIENCE_AT_START = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TIMEOUT_MS = 5_000;

    private final OwnTopics topics;
    private final Map<String, Object> connection;
    private @Nullable Thread thread;

    TopicCreation(OwnTopics topics, Map<String, Object> connection) {
        this.topics = topics;
        this.connection = connection;
    }

    @Override
    public void start() {
        CountDownLatch created = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("topic-creation").start(() -> createUntilDone(created));
        try {
            if (!created.await(PATIENCE_AT_START.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Kafka does not answer; the topics of this service are created when it does");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void createUntilDone(CountDownLatch created) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                create();
                created.countDown();
                return;
            } catch (ExecutionException | KafkaException e) {
                LOG.debug("Topics are not created yet: {}", e.toString());
            } catch (InterruptedException e) {
                return;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void create() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(connection)) {
            CreateTopicsResult result =
                    admin.createTopics(topics.all(), new CreateTopicsOptions().timeoutMs(TIMEOUT_MS));
            for (KafkaFuture<Void> each : result.values().values()) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the relay and the listeners. */
    @Override
    public int getPhase() {
        return -1;
    }
}
