package kz.bagalau.application.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kz.bagalau.events.Topics;
import kz.bagalau.starter.health.BrokerAdmin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Out of service until the campaigns, the availability of papers and the reference data that were told before have arrived once.
 * What is told later arrives while the service works. A topic that its owner has not made yet keeps nobody waiting.
 */
@Component
class ProjectionsHealthIndicator extends AbstractHealthIndicator {
    private static final Map<String, String> TOPICS_BY_GROUP = Map.of(
            "application-service.campaign", Topics.CAMPAIGN,
            "application-service.paper-availability", Topics.PAPER_AVAILABILITY,
            "application-service.reference-entry", Topics.REFERENCE_ENTRY);

    private final BrokerAdmin admin;
    private final Map<String, String> topicsByGroup;
    private volatile boolean arrived;

    @Autowired
    ProjectionsHealthIndicator(BrokerAdmin admin) {
        this(admin, TOPICS_BY_GROUP);
    }

    ProjectionsHealthIndicator(BrokerAdmin admin, Map<String, String> topicsByGroup) {
        super("Kafka does not say what has arrived");
        this.admin = admin;
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
        Map<String, Progress> progress = new HashMap<>();
        for (Map.Entry<String, String> each : topicsByGroup.entrySet()) {
            progress.put(each.getValue(), progress(each.getKey(), each.getValue()));
        }
        return progress;
    }

    private Progress progress(String group, String topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, ListOffsetsResultInfo> ends;
        try {
            ends = ends(topic);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Progress.NOTHING_TOLD;
            }
            throw e;
        }
        if (ends.values().stream().allMatch(end -> end.offset() == 0)) {
            return Progress.NOTHING_TOLD;
        }
        Map<TopicPartition, OffsetAndMetadata> handled = admin.client()
                .listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        boolean all = ends.entrySet().stream().allMatch(end -> {
            OffsetAndMetadata offset = handled.get(end.getKey());
            return end.getValue().offset() <= (offset == null ? 0 : offset.offset());
        });
        return all ? Progress.ARRIVED : Progress.BEHIND;
    }

    private Map<TopicPartition, ListOffsetsResultInfo> ends(String topic)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest =
                admin.client().describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                        .flatMap(description -> description.partitions().stream())
                        .collect(Collectors.toMap(
                                partition -> new TopicPartition(topic, partition.partition()),
                                partition -> OffsetSpec.latest()));
        return admin.client().listOffsets(latest).all().get();
    }
}
