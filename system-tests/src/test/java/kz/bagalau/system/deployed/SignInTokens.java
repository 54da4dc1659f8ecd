package kz.bagalau.system.deployed;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of a sign-in, where the gateway exchanges a code for tokens. The code itself says which ones, so nothing need be kept. */
public final class SignInTokens {
    private static final Pattern CODE = Pattern.compile("(?:^|&)code=([^&]+)");

    private static final String ANSWER = """
            {"access_token":"%s","token_type":"Bearer","expires_in":3600,"refresh_token":"%s","scope":"openid","id_token":"%s"}
            """;

    private final TokenIssuer issuer;

    SignInTokens(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    /**
     * The code with which somebody comes back to the gateway.
     *
     * @param accessToken signed before; the gateway will keep it in the session
     * @param nonce that the gateway sent along when the sign-in began
     */
    public static String code(String accessToken, String nonce) {
        return accessToken + "." + nonce;
    }

    /** @param form as the gateway posts it */
    String inExchangeFor(String form) {
        Matcher found = CODE.matcher(form);
        if (!found.find()) {
            throw new IllegalArgumentException("No code in " + form);
        }
        String code = URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
        int end = code.lastIndexOf('.');
        String accessToken = code.substring(0, end);
        return ANSWER.formatted(accessToken, UUID.randomUUID(), idToken(accessToken, code.substring(end + 1)));
    }

    private String idToken(String accessToken, String nonce) {
        try {
            JWTClaimsSet person = SignedJWT.parse(accessToken).getJWTClaimsSet();
            return issuer.signed(issuer.claims(person.getSubject(), "gateway")
                    .claim("azp", "gateway")
                    .claim("nonce", nonce)
                    .claim("sid", UUID.randomUUID().toString())
                    .claim("roles", person.getStringListClaim("roles"))
                    .claim("email", person.getSubject() + "@mail.kz")
                    .claim("locale", "kk")
                    .claim("amr", List.of("pwd")));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
