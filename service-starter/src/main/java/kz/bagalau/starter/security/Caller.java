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
 * @param bodies of commissions and the ministry's analysts: {@code ROLE:body} for each body that one serves in the role
 */
public record Caller(UUID personId, Set<String> roles, Set<String> centres, Set<String> bodies) {
    /** Codes of the centres that the caller serves in a role; those of his other roles are none of them. */
    public Set<String> centresAs(String role) {
        return servedAs(role, centres);
    }

    /** Codes of the bodies that the caller serves in a role, such as {@code region-71}. */
    public Set<String> bodiesAs(String role) {
        return servedAs(role, bodies);
    }

    private static Set<String> servedAs(String role, Set<String> places) {
        String prefix = role + ":";
        return places.stream()
                .filter(place -> place.startsWith(prefix))
                .map(place -> place.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Caller of(Jwt token) {
        return new Caller(
                UUID.fromString(token.getSubject()),
                claim(token, "roles"),
                claim(token, "centres"),
                claim(token, "bodies"));
    }

    private static Set<String> claim(Jwt token, String name) {
        var values = token.getClaimAsStringList(name);
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
