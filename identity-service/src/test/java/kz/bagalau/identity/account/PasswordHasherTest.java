package kz.bagalau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** What the tests of the whole service make cheaper is dear where nobody configures it (ASVS 5.0 11.4.2). */
class PasswordHasherTest {
    private final PasswordHasher hasher = hasherOf(new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("bagalau.identity.account", AccountProperties.class));

    @Test
    void hashesWithArgon2idOver19Megabytes() {
        String hash = hasher.hash("дұрыс ат батарея қыстырғыш");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.matches("дұрыс ат батарея қыстырғыш", hash)).isTrue();
        assertThat(hasher.matches("дұрыс ат батарея", hash)).isFalse();
        assertThat(hasher.isTooCheap(hash)).isFalse();
    }

    @Test
    void stillKnowsWhatWasHashedWithLess() {
        String hash = hasherOf(
                        new AccountProperties(Duration.ofHours(24), Duration.ZERO, 3, 1, DataSize.ofKilobytes(256), 1))
                .hash("ескі құпиясөз");
        assertThat(hasher.matches("ескі құпиясөз", hash)).isTrue();
        assertThat(hasher.isTooCheap(hash)).isTrue();
    }

    private static PasswordHasher hasherOf(AccountProperties properties) {
        return new PasswordHasher(properties, new SimpleMeterRegistry());
    }
}
