package kz.bagalau.system.deployed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Stands for identity-service: signs access tokens as it does, offers the public key over HTTP, where services look for it, and gives
 * the gateway the tokens of a sign-in.
 */
public final class TokenIssuer implements AutoCloseable {
    private static final Duration VALIDITY = Duration.ofHours(1);

    private final RSAKey key;
    private final RSASSASigner signer;
    private final HttpServer server;

    /** Makes a key of its own and offers its public part. */
    public TokenIssuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048)
                .keyID("system-tests")
                .algorithm(JWSAlgorithm.RS256)
                .generate();
        signer = new RSASSASigner(key);
        String keys = new JWKSet(key.toPublicJWK()).toString();
        SignInTokens signIns = new SignInTokens(this);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/id/oauth2/jwks", exchange -> answer(exchange, keys));
        server.createContext("/id/oauth2/token", exchange -> answer(exchange, signIns.inExchangeFor(form(exchange))));
        server.start();
    }

    private static String form(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Scheme, host and port. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public String issuer() {
        return url() + "/id";
    }

    public String keysUrl() {
        return issuer() + "/oauth2/jwks";
    }

    /** An access token of somebody with one role. */
    public String token(UUID person, String role) {
        return signed(claims(person.toString(), "bagalau")
                .claim("roles", List.of(role))
                .claim("centres", List.of()));
    }

    /** What every token says that is valid from now on. */
    JWTClaimsSet.Builder claims(String subject, String audience) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(audience)
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALIDITY)));
    }

    String signed(JWTClaimsSet.Builder claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
