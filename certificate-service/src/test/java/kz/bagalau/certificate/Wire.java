package kz.bagalau.certificate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import kz.bagalau.events.Topics;
import kz.bagalau.events.certificate.CertificateIssuedV1;
import kz.bagalau.starter.event.wire.WireHeader;
import kz.bagalau.starter.event.wire.WireJson;
import kz.bagalau.test.TestServers;
import kz.bagalau.test.TopicLog;
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

    /** Delivers an event, perhaps once more. */
    public void sendAgain(Event event, long version, UUID id) {
        String topic = EventCatalogue.topicOf(event.getClass());
        byte[] json = WireJson.write(event).getBytes(StandardCharsets.UTF_8);
        send(topic, event.aggregateId(), json, EventCatalogue.typeOf(event.getClass()), version, id);
    }

    /** Erases a person. */
    public void erasePerson(UUID personId, long version) {
        send(Topics.PERSON, personId, null, "kz.bagalau.identity.person.erased", version, UUID.randomUUID());
    }

    private void send(String topic, UUID aggregateId, byte[] value, String type, long version, UUID id) {
        String key = aggregateId.toString();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        header(record, WireHeader.SPEC_VERSION, "1.0");
        header(record, WireHeader.ID, id.toString());
        header(record, WireHeader.TYPE, type);
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

    /** What was told of the certificate of a sitting. */
    public List<CertificateIssuedV1> issuedFor(UUID sittingId) {
        return TopicLog.of(Topics.CERTIFICATE).stream()
                .map(record -> (CertificateIssuedV1) WireJson.read(record.value(), CertificateIssuedV1.class))
                .filter(issued -> issued.sittingId().equals(sittingId))
                .toList();
    }
}
