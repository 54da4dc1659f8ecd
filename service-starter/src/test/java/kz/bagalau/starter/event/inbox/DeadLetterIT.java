package kz.bagalau.starter.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kz.bagalau.events.Topics;
import kz.bagalau.events.certificate.CertificateIssuedV1;
import kz.bagalau.events.identity.AccountConfirmedV1;
import kz.bagalau.starter.event.EventPublisher;
import kz.bagalau.starter.event.sample.AccountLog;
import kz.bagalau.starter.event.topic.DeadLetterTopic;
import kz.bagalau.test.ServiceTest;
import kz.bagalau.test.TestServers;
import kz.bagalau.test.TestTokens;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@TestPropertySource(properties = "spring.config.name=event-test")
class DeadLetterIT {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(20);

    @Autowired
    EventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AccountLog log;

    @Autowired
    ConsumerFactory<?, ?> consumers;

    @Autowired
    RestTestClient http;

    private final UUID account = UUID.randomUUID();
    private final String administrator = TestTokens.staff(UUID.randomUUID(), "ADMINISTRATOR");

    @Test
    void aPoisonEventDiesAndHasItsEffectOnceWhenReplayed() {
        log.poison(account);
        publish(new AccountConfirmedV1(account, NOON), 1);
        ConsumerRecord<String, byte[]> dead = awaitDead(Topics.ACCOUNT, account);

        assertThat(log.of(account)).isEmpty();
        assertThat(DeadLetterReader.text(dead, DeadLetterChannel.REASON)).isEqualTo("IllegalStateException");
        assertThat(StreamSupport.stream(dead.headers().spliterator(), false)
                        .map(header -> header.key() + new String(header.value(), StandardCharsets.UTF_8)))
                .noneMatch(
                        text -> text.contains("Айгүл") || text.contains("880101400123") || text.contains("stacktrace"));

        String eventId = DeadLetterReader.text(dead, "ce_id");
        replay("?eventId=" + eventId, administrator)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.failed['" + eventId + "']")
                .isEqualTo("IllegalStateException");
        log.heal(account);
        replay("?eventId=" + eventId, administrator)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.replayed")
                .isEqualTo(1);
        replay("?eventId=" + eventId, administrator)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.replayed")
                .isEqualTo(0);

        assertThat(log.of(account)).hasSize(1);
    }

    @Test
    void theOtherKeysGoOnAndALateReplayIsIgnoredUnlessForced() {
        UUID certificate = UUID.randomUUID();
        log.poison(certificate);
        publish(certificate(certificate), 1);
        awaitDead(Topics.CERTIFICATE, certificate);
        log.heal(certificate);
        publish(certificate(certificate), 2);
        await().atMost(LONG).until(() -> log.of(certificate).size() == 1);

        UUID other = UUID.randomUUID();
        publish(certificate(other), 1);
        await().atMost(LONG).until(() -> log.of(other).size() == 1);

        String eventId = DeadLetterReader.text(awaitDead(Topics.CERTIFICATE, certificate), "ce_id");
        replay("?eventId=" + eventId, administrator)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.failed['" + eventId + "']")
                .isEqualTo("AggregateWentOnException");
        assertThat(log.of(certificate)).hasSize(1);
        replay("?evenIfPassed=true&eventId=" + eventId, administrator)
                .expectStatus()
                .isOk();
        assertThat(log.of(certificate))
                .extracting(entry -> entry.received().aggregateVersion())
                .containsExactly(2L, 1L);
    }

    @Test
    void whatIsNoEventDiesAtOnce() {
        ProducerRecord<String, byte[]> noise =
                new ProducerRecord<>(Topics.ACCOUNT, account.toString(), new byte[] {1, 2});
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", TestServers.running().kafka()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var unused = producer.send(noise);
        }

        assertThat(DeadLetterReader.text(awaitDead(Topics.ACCOUNT, account), DeadLetterChannel.REASON))
                .isEqualTo("UnreadableEventException");
        http.get()
                .uri("/api/admin/dead-letters")
                .header("Authorization", administrator)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.key == '" + account + "')].reason")
                .isEqualTo("UnreadableEventException");
    }

    @Test
    void onlyAnAdministratorSeesAndReplays() {
        replay("", TestTokens.teacher(account)).expectStatus().isForbidden();
        replay("", TestTokens.staff(account, "NTC_OPERATOR")).expectStatus().isForbidden();
        http.get().uri("/api/admin/dead-letters").exchange().expectStatus().isUnauthorized();
        http.get()
                .uri("/api/admin/outbox-dead")
                .header("Authorization", TestTokens.teacher(account))
                .exchange()
                .expectStatus()
                .isForbidden();
        http.get()
                .uri("/api/admin/outbox-dead")
                .header("Authorization", administrator)
                .exchange()
                .expectStatus()
                .isOk();
        http.post()
                .uri("/api/admin/outbox-dead/" + account + "/requeue")
                .header("Authorization", administrator)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private RestTestClient.ResponseSpec replay(String query, String token) {
        return http.post()
                .uri("/api/admin/dead-letters/replay" + query)
                .header("Authorization", token)
                .exchange();
    }

    private ConsumerRecord<String, byte[]> awaitDead(String topic, UUID key) {
        DeadLetterReader reader = new DeadLetterReader(consumers);
        List<ConsumerRecord<String, byte[]>> found = await().atMost(LONG)
                .until(
                        () -> reader.read(List.of(topic), "event-test").stream()
                                .filter(record -> record.key().equals(key.toString()))
                                .toList(),
                        letters -> !letters.isEmpty());
        assertThat(found.getFirst().topic()).isEqualTo(DeadLetterTopic.of(topic));
        return found.getFirst();
    }

    private static CertificateIssuedV1 certificate(UUID id) {
        UUID any = UUID.randomUUID();
        return new CertificateIssuedV1(id, "1", "c", any, any, any, NOON, java.time.LocalDate.of(2027, 11, 24));
    }

    private void publish(kz.bagalau.events.Event event, long version) {
        transaction.executeWithoutResult(status -> publisher.publish(event, version));
    }
}
