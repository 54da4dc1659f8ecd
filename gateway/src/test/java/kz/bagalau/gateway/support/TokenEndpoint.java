package kz.bagalau.gateway.support;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers at {@code /id/oauth2/token}. The code is the nonce; refresh tokens rotate, and an old one is refused. */
public final class TokenEndpoint implements ResponseTransformerV2 {
    static final String NAME = "token-endpoint";

    public static final String SID = "sign-in-of-the-tests";

    private volatile RSAKey key = newKey("identity");
    private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
    private final AtomicInteger renewalsAsked = new AtomicInteger();
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile Duration firstLifetime = Duration.ofMinutes(5);
    private volatile Duration delay = Duration.ZERO;
    private volatile String subject = UUID.randomUUID().toString();
    private volatile List<String> roles = List.of("TEACHER");
    private volatile String publicUrl = "";
    private volatile String idTokenIssuer = "";

    void reset() {
        renewalsAsked.set(0);
        refreshes.set(0);
        firstLifetime = Duration.ofMinutes(5);
        delay = Duration.ZERO;
        subject = UUID.randomUUID().toString();
        roles = List.of("TEACHER");
        idTokenIssuer = "";
    }

    /** How long the access tokens of a sign-in live; those of a renewal live five minutes. */
    public void accessTokensLive(Duration lifetime) {
        firstLifetime = lifetime;
    }

    public void answersAfter(Duration pause) {
        delay = pause;
    }

    public void rolesAre(String... names) {
        roles = List.of(names);
    }

    public void issuerIs(String issuer) {
        idTokenIssuer = issuer;
    }

    public void subjectIs(String name) {
        subject = name;
    }

    public void forgetRefreshTokens() {
        refreshTokens.clear();
    }

    /** Those that are still waiting for their answer as well. */
    public int renewalsAsked() {
        return renewalsAsked.get();
    }

    public int refreshes() {
        return refreshes.get();
    }

    public String subject() {
        return subject;
    }

    RSAKey key() {
        return key;
    }

    void keyIsAnother() {
        key = newKey(UUID.randomUUID().toString());
    }

    void publicUrlIs(String url) {
        publicUrl = url;
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
        Map<String, String> form = form(event.getRequest().getBodyAsString());
        String credentials = Base64.getEncoder()
                .encodeToString(("gateway:" + IdentityStandIn.SECRET).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + credentials).equals(event.getRequest().getHeader("Authorization"))) {
            return json(401, "{\"error\":\"invalid_client\"}");
        }
        if ("refresh_token".equals(form.get("grant_type"))) {
            renewalsAsked.incrementAndGet();
        }
        pause();
        return switch (form.get("grant_type")) {
            case "authorization_code" ->
                form.containsKey("code_verifier")
                        ? json(200, tokens(form.get("code"), firstLifetime))
                        : json(400, "{\"error\":\"invalid_request\"}");
            case "refresh_token" -> refresh(form.get("refresh_token"));
            default -> json(400, "{\"error\":\"unsupported_grant_type\"}");
        };
    }

    private Response refresh(String token) {
        if (!refreshTokens.remove(token)) {
            return json(400, "{\"error\":\"invalid_grant\"}");
        }
        refreshes.incrementAndGet();
        return json(200, tokens(null, Duration.ofMinutes(5)));
    }

    private void pause() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String tokens(@Nullable String nonce, Duration lifetime) {
        String refreshToken = UUID.randomUUID().toString();
        refreshTokens.add(refreshToken);
        return """
                {"access_token":"access-%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","id_token":"%s","scope":"openid"}
                """.formatted(UUID.randomUUID(), lifetime.toSeconds(), refreshToken, idToken(nonce));
    }

    /** What identity sends when it ended a sign-in elsewhere, with some claims changed; those changed to null are left out. */
    public String logoutToken(Map<String, Object> changes) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss",
                publicUrl + "/id",
                "aud",
                "gateway",
                "sub",
                subject,
                "sid",
                SID,
                "exp",
                Date.from(Instant.now().plusSeconds(120)),
                "events",
                Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));
        claims.putAll(changes);
        JWTClaimsSet.Builder token = new JWTClaimsSet.Builder();
        claims.forEach(token::claim);
        return signed(token.build(), new JOSEObjectType("logout+jwt"));
    }

    private String signed(JWTClaimsSet claims, JOSEObjectType type) {
        try {
            RSAKey signing = key;
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(type)
                            .keyID(signing.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String idToken(@Nullable String nonce) {
        Instant now = Instant.now();
        return signed(
                new JWTClaimsSet.Builder()
                        .issuer(idTokenIssuer.isEmpty() ? publicUrl + "/id" : idTokenIssuer)
                        .audience("gateway")
                        .subject(subject)
                        .claim("sid", SID)
                        .claim("nonce", nonce)
                        .claim("email", "aigerim@example.kz")
                        .claim("locale", "kk")
                        .claim("roles", roles)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .build(),
                JOSEObjectType.JWT);
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static Response json(int status, String body) {
        return Response.response()
                .status(status)
                .headers(new HttpHeaders(new HttpHeader("Content-Type", "application/json")))
                .body(body)
                .build();
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }
}
