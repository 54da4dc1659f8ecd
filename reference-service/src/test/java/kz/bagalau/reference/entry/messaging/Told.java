package kz.bagalau.reference.entry.messaging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.bagalau.events.Topics;
import kz.bagalau.events.reference.ReferenceEntryChangedV1;
import kz.bagalau.starter.event.wire.WireHeader;
import kz.bagalau.starter.event.wire.WireJson;
import kz.bagalau.test.TopicLog;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event of an entry as it is on Kafka. */
record Told(String key, long version, ReferenceEntryChangedV1 event) {
    /** Everything that was told so far; what has one key is in its order. */
    static List<Told> all() {
        return TopicLog.of(Topics.REFERENCE_ENTRY).stream().map(Told::read).toList();
    }

    static List<Told> about(String kind, String code) {
        return all().stream()
                .filter(told ->
                        told.event().kind().equals(kind) && told.event().code().equals(code))
                .toList();
    }

    private static Told read(ConsumerRecord<String, byte[]> record) {
        byte[] version =
                record.headers().lastHeader(WireHeader.AGGREGATE_VERSION).value();
        return new Told(
                record.key(), Long.parseLong(new String(version, StandardCharsets.UTF_8)), (ReferenceEntryChangedV1)
                        WireJson.read(record.value(), ReferenceEntryChangedV1.class));
    }
}
