package kz.bagalau.identity.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** By which factors somebody signed in. */
public final class Factors {
    private static final String SECOND = "FACTOR_TOTP";

    private Factors() {}

    /** Authorities of a session that begins now. */
    public static List<GrantedAuthority> passed(boolean second) {
        GrantedAuthority password = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
        return second ? List.of(password, FactorGrantedAuthority.fromAuthority(SECOND)) : List.of(password);
    }

    public static boolean hasSecond(@Nullable Authentication session) {
        return session != null
                && session.getAuthorities().stream().anyMatch(each -> SECOND.equals(each.getAuthority()));
    }

    /** The claim {@code amr} (RFC 8176). */
    public static List<String> methods(@Nullable Authentication session) {
        return hasSecond(session) ? List.of("pwd", "otp", "mfa") : List.of("pwd");
    }
}
