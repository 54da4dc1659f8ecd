package kz.bagalau.starter.security;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who calls; a parameter of any controller method.
 *
 * @param personId account and person
 * @param roles names such as TEACHER, without a prefix
 * @param centres codes of the centres that a test administrator or observer serves
 */
public record Caller(UUID personId, Set<String> roles, Set<String> centres) {
    static Caller of(Jwt token) {
        return new Caller(UUID.fromString(token.getSubject()), claim(token, "roles"), claim(token, "centres"));
    }

    private static Set<String> claim(Jwt token, String name) {
        var values = token.getClaimAsStringList(name);
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
