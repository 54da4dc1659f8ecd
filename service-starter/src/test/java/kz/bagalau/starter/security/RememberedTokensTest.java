package kz.bagalau.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class RememberedTokensTest {
    private final JwtDecoder checked = mock(JwtDecoder.class);
    private final JwtDecoder tokens = new RememberedTokens(checked);

    @Test
    void aValidTokenIsCheckedOnce() {
        Jwt jwt = Jwt.withTokenValue("a")
                .header("alg", "RS256")
                .subject("somebody")
                .build();
        when(checked.decode("a")).thenReturn(jwt);
        assertThat(tokens.decode("a")).isSameAs(jwt);
        assertThat(tokens.decode("a")).isSameAs(jwt);
        verify(checked).decode("a");
    }

    @Test
    void afterItsEndItIsCheckedAgain() {
        when(checked.decode("a")).thenReturn(endsAt(Instant.now().minusSeconds(1)));
        tokens.decode("a");
        tokens.decode("a");
        verify(checked, times(2)).decode("a");
    }

    @Test
    void oneThatIsNotValidIsCheckedEachTime() {
        when(checked.decode("b")).thenThrow(new BadJwtException("forged"));
        assertThatThrownBy(() -> tokens.decode("b")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("b")).isInstanceOf(BadJwtException.class);
        verify(checked, times(2)).decode("b");
    }

    private static Jwt endsAt(Instant time) {
        return Jwt.withTokenValue("a").header("alg", "RS256").expiresAt(time).build();
    }
}
