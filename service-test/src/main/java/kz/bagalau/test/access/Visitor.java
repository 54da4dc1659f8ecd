package kz.bagalau.test.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of caller.
 *
 * @param rolesOrNull null for somebody without a token
 */
record Visitor(String name, @Nullable List<String> rolesOrNull) {
    static List<Visitor> all() {
        List<Visitor> all = new ArrayList<>();
        all.add(new Visitor("anonymous", null));
        all.add(new Visitor("without a role", List.of()));
        AccessTable.ROLES.forEach(role -> all.add(new Visitor(role, List.of(role))));
        return all;
    }

    boolean isAnonymous() {
        return rolesOrNull == null;
    }

    List<String> roles() {
        return rolesOrNull == null ? List.of() : rolesOrNull;
    }
}
