package kz.bagalau.starter.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * Remembers until their end which tokens were found valid. A person's pages send the same one many times, and to check it is a
 * quarter of the work of a small request (measured).
 */
final class RememberedTokens implements JwtDecoder {
    private static final int MOST = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final JwtDecoder checked;
    private final JwtTimestampValidator end = new JwtTimestampValidator(Duration.ZERO);
    private final Cache<String, Jwt> valid =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    RememberedTokens(JwtDecoder checked) {
        this.checked = checked;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = valid.getIfPresent(token);
        if (known != null && !end.validate(known).hasErrors()) {
            return known;
        }
        Jwt fresh = checked.decode(token);
        valid.put(token, fresh);
        return fresh;
    }
}
