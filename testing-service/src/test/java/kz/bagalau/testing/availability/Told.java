package kz.bagalau.testing.availability;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.bagalau.events.Topics;
import kz.bagalau.events.testing.PaperAvailabilityChangedV1;
import kz.bagalau.starter.event.wire.WireHeader;
import kz.bagalau.starter.event.wire.WireJson;
import kz.bagalau.test.TopicLog;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event of availability as it is on Kafka. */
record Told(long version, PaperAvailabilityChangedV1 event) {
    /** What was told about a subject so far, in its order. */
    static List<Told> about(String subject) {
        return TopicLog.of(Topics.PAPER_AVAILABILITY).stream()
                .map(Told::read)
                .filter(told -> told.event().subject().equals(subject))
                .toList();
    }

    private static Told read(ConsumerRecord<String, byte[]> record) {
        byte[] version =
                record.headers().lastHeader(WireHeader.AGGREGATE_VERSION).value();
        return new Told(Long.parseLong(new String(version, StandardCharsets.UTF_8)), (PaperAvailabilityChangedV1)
                WireJson.read(record.value(), PaperAvailabilityChangedV1.class));
    }
}
