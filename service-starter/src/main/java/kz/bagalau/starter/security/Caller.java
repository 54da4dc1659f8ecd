package kz.bagalau.starter.security;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who calls; a parameter of any controller method.
 *
 * @param personId account and person
 * @param roles names such as TEACHER, without a prefix
 * @param centres of test administrators and observers: {@code ROLE:code} for each centre that one serves in the role
 */
public record Caller(UUID personId, Set<String> roles, Set<String> centres) {
    /** Codes of the centres that the caller serves in a role; those of his other roles are none of them. */
    public Set<String> centresAs(String role) {
        String prefix = role + ":";
        return centres.stream()
                .filter(centre -> centre.startsWith(prefix))
                .map(centre -> centre.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Caller of(Jwt token) {
        return new Caller(UUID.fromString(token.getSubject()), claim(token, "roles"), claim(token, "centres"));
    }

    private static Set<String> claim(Jwt token, String name) {
        var values = token.getClaimAsStringList(name);
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
