package kz.bagalau.starter.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.bagalau.local.infrastructure.FreePort;
import kz.bagalau.local.infrastructure.LocalKafka;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerOutageIT {
    @TempDir
    static Path data;

    @Test
    void whatWasPublishedWhileTheBrokerWasAwayArrivesInOrderWhenItIsBack() throws Exception {
        int port = FreePort.any();
        int controllerPort = FreePort.any();
        LocalKafka broker = LocalKafka.start(data, port, controllerPort);
        try (OutboxFixture outbox = new OutboxFixture(broker.bootstrapServers()).withTopic()) {
            outbox.startRelay(
                    "only", OutboxFixture.settings(Duration.ofSeconds(2), Duration.ofMinutes(5)), sender -> sender);
            outbox.write("a", 1, 2);
            await().until(() -> outbox.waiting() == 0);

            broker.close();
            outbox.write("a", 3, 4);
            outbox.write("b", 1);
            await().pollDelay(Duration.ofSeconds(3)).until(() -> outbox.waiting() == 3);
            outbox.write("a", 5);

            broker = LocalKafka.start(data, port, controllerPort);
            outbox.write("a", 6);
            await().atMost(Duration.ofSeconds(30)).until(() -> outbox.waiting() == 0);
            assertThat(outbox.reader().firstSights())
                    .isEqualTo(Map.of("a", List.of("1", "2", "3", "4", "5", "6"), "b", List.of("1")));
            assertThat(outbox.dead()).isZero();
        } finally {
            broker.close();
        }
    }
}
