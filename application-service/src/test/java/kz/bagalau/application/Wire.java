package kz.bagalau.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;
import kz.bagalau.events.application.AttesteeListApprovedV1;
import kz.bagalau.events.audit.StaffActedV1;
import kz.bagalau.starter.event.wire.WireHeader;
import kz.bagalau.starter.event.wire.WireJson;
import kz.bagalau.test.TestServers;
import kz.bagalau.test.TopicLog;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services: sends their events as they would and reads what this service tells them. */
public final class Wire {
    private static final Wire INSTANCE = new Wire();

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestServers.running().kafka()),
            new StringSerializer(),
            new ByteArraySerializer());

    private Wire() {}

    public static Wire instance() {
        return INSTANCE;
    }

    /** Sends an event that was not sent before. */
    public UUID send(Event event, long version) {
        UUID id = UUID.randomUUID();
        sendAgain(event, version, id);
        return id;
    }

    /** Delivers an event once more. */
    public void sendAgain(Event event, long version, UUID id) {
        EventContract contract = event.getClass().getAnnotation(EventContract.class);
        String key = event.aggregateId().toString();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                contract.topic(), key, WireJson.write(event).getBytes(StandardCharsets.UTF_8));
        header(record, WireHeader.SPEC_VERSION, "1.0");
        header(record, WireHeader.ID, id.toString());
        header(record, WireHeader.TYPE, contract.type());
        header(record, WireHeader.SOURCE, "urn:bagalau:test");
        header(record, WireHeader.SUBJECT, key);
        header(record, WireHeader.TIME, Instant.now().toString());
        header(record, WireHeader.AGGREGATE_VERSION, Long.toString(version));
        header(record, WireHeader.CONTENT_TYPE, "application/json");
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** What was told about an application so far, in its order. */
    public List<Event> told(UUID application) {
        return records(application).stream().map(Wire::event).toList();
    }

    /** What the staff did with an object so far. */
    public List<StaffActedV1> staffActions(UUID object) {
        return TopicLog.of(Topics.AUDIT).stream()
                .map(Wire::event)
                .map(StaffActedV1.class::cast)
                .filter(action -> object.toString().equals(action.objectId()))
                .toList();
    }

    /** The lists of a region that were sent so far. */
    public List<AttesteeListApprovedV1> attesteeLists(String region) {
        return TopicLog.of(Topics.ATTESTEE_LIST).stream()
                .map(Wire::event)
                .map(AttesteeListApprovedV1.class::cast)
                .filter(list -> list.regionCode().equals(region))
                .toList();
    }

    /** The same as records with their headers. */
    public List<ConsumerRecord<String, byte[]>> records(UUID application) {
        return TopicLog.of(Topics.APPLICATION).stream()
                .filter(record -> record.key().equals(application.toString()))
                .toList();
    }

    public static String headerOf(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        return WireJson.read(
                record.value(),
                EventCatalogue.byType(headerOf(record, WireHeader.TYPE)).orElseThrow());
    }
}
