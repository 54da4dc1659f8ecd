package kz.bagalau.identity.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientSecretEncoderTest {
    private final ClientSecretEncoder encoder = new ClientSecretEncoder();

    @Test
    void knowsItsSecretOnly() {
        String encoded = encoder.encode("secret");

        assertThat(encoded).doesNotContain("secret").hasSize(64);
        assertThat(encoder.matches("secret", encoded)).isTrue();
        assertThat(encoder.matches("Secret", encoded)).isFalse();
        assertThat(encoder.matches("", encoded)).isFalse();
        assertThat(encoder.matches("secret", null)).isFalse();
    }
}
