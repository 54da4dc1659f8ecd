package kz.bagalau.gateway.support;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.jwk.JWKSet;
import kz.bagalau.local.infrastructure.FreePort;

/** identity-service as the gateway sees it: signs everybody in at once, gives real signed tokens, and takes each refresh token once only. */
public final class IdentityStandIn {
    public static final String SECRET = "secret-of-the-tests";

    private static final String KEYS = "/id/oauth2/jwks";

    private final TokenEndpoint tokens = new TokenEndpoint();
    private final WireMockServer server;

    IdentityStandIn() {
        server = new WireMockServer(wireMockConfig()
                .port(FreePort.any())
                .templatingEnabled(true)
                .globalTemplating(false)
                .extensions(tokens));
        server.start();
        reset();
    }

    /** Back to a server that does all it should. */
    public void reset() {
        if (!server.isRunning()) {
            server.start();
        }
        server.resetAll();
        tokens.reset();
        server.stubFor(
                any(urlPathMatching("/(api/identity|id)/.*")).atPriority(10).willReturn(okJson("{}")));
        server.stubFor(get(urlPathEqualTo("/id/oauth2/authorize"))
                .willReturn(aResponse()
                        .withStatus(302)
                        .withHeader(
                                "Location",
                                "{{request.query.redirect_uri}}?code={{request.query.nonce}}&state={{request.query.state}}")
                        .withTransformers("response-template")));
        server.stubFor(post("/id/oauth2/token").willReturn(aResponse().withTransformers(TokenEndpoint.NAME)));
        showKey();
        server.stubFor(get("/actuator/health/readiness").willReturn(okJson("{\"status\":\"UP\"}")));
    }

    private void showKey() {
        server.stubFor(get(KEYS).willReturn(okJson(new JWKSet(tokens.key().toPublicJWK()).toString())));
    }

    /** Signs with another key from now on, and shows no other. */
    public void changeKey() {
        tokens.keyIsAnother();
        showKey();
    }

    /** How often its keys were asked for since the last {@link #reset}. */
    public int keysAskedFor() {
        return server.countRequestsMatching(
                        getRequestedFor(urlPathEqualTo(KEYS)).build())
                .getCount();
    }

    public TokenEndpoint tokens() {
        return tokens;
    }

    public WireMockServer server() {
        return server;
    }
}
