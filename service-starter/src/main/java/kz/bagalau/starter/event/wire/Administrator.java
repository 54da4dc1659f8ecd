package kz.bagalau.starter.event.wire;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The guard of what only an administrator may do, whatever the rules of the paths say. */
public final class Administrator {
    private static final String AUTHORITY = "ROLE_ADMINISTRATOR";

    private Administrator() {}

    /** Refuses everybody else. */
    public static void require() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null
                || !caller.isAuthenticated()
                || caller.getAuthorities().stream().noneMatch(granted -> AUTHORITY.equals(granted.getAuthority()))) {
            throw new AccessDeniedException("Only for the role ADMINISTRATOR");
        }
    }
}
