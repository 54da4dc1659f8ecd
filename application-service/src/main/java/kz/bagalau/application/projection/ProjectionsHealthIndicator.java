package kz.bagalau.application.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kz.bagalau.events.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Out of service until the campaigns and the availability of papers that were told before have arrived once. What is told
 * later arrives while the service works. A topic that its owner has not made yet keeps nobody waiting.
 */
@Component
class ProjectionsHealthIndicator extends AbstractHealthIndicator {
    private static final Map<String, String> TOPICS_BY_GROUP = Map.of(
            "application-service.campaign", Topics.CAMPAIGN,
            "application-service.paper-availability", Topics.PAPER_AVAILABILITY);
    private static final int TIMEOUT_MS = 1500;

    private final KafkaAdmin settings;
    private final Map<String, String> topicsByGroup;
    private volatile boolean arrived;

    @Autowired
    ProjectionsHealthIndicator(KafkaAdmin settings) {
        this(settings, TOPICS_BY_GROUP);
    }

    ProjectionsHealthIndicator(KafkaAdmin settings, Map<String, String> topicsByGroup) {
        super("Kafka does not say what has arrived");
        this.settings = settings;
        this.topicsByGroup = topicsByGroup;
    }

    private enum Progress {
        NOTHING_TOLD,
        BEHIND,
        ARRIVED
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws ExecutionException, InterruptedException {
        if (!arrived) {
            Map<String, Progress> progress = progress();
            if (progress.containsValue(Progress.BEHIND)) {
                builder.outOfService().withDetails(progress);
                return;
            }
            arrived = !progress.containsValue(Progress.NOTHING_TOLD);
        }
        builder.up();
    }

    private Map<String, Progress> progress() throws ExecutionException, InterruptedException {
        Map<String, Object> properties = new HashMap<>(settings.getConfigurationProperties());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        Map<String, Progress> progress = new HashMap<>();
        try (Admin admin = Admin.create(properties)) {
            for (Map.Entry<String, String> each : topicsByGroup.entrySet()) {
                progress.put(each.getValue(), progress(admin, each.getKey(), each.getValue()));
            }
        }
        return progress;
    }

    private static Progress progress(Admin admin, String group, String topic)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, ListOffsetsResultInfo> ends;
        try {
            ends = ends(admin, topic);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Progress.NOTHING_TOLD;
            }
            throw e;
        }
        if (ends.values().stream().allMatch(end -> end.offset() == 0)) {
            return Progress.NOTHING_TOLD;
        }
        Map<TopicPartition, OffsetAndMetadata> handled = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        boolean all = ends.entrySet().stream().allMatch(end -> {
            OffsetAndMetadata offset = handled.get(end.getKey());
            return end.getValue().offset() <= (offset == null ? 0 : offset.offset());
        });
        return all ? Progress.ARRIVED : Progress.BEHIND;
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> ends(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest =
                admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                        .flatMap(description -> description.partitions().stream())
                        .collect(Collectors.toMap(
                                partition -> new TopicPartition(topic, partition.partition()),
                                partition -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get();
    }
}
