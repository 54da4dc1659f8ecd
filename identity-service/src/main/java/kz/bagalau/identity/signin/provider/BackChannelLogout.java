package kz.bagalau.identity.signin.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.identity.signin.SignInsEnded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Tells the gateway which sessions ended (OpenID Connect Back-Channel Logout 1.0), so that they end there at once. If it cannot be
 * told they end with their next renewal, within the validity of an access token.
 */
@Component
class BackChannelLogout {
    private static final Logger log = LoggerFactory.getLogger(BackChannelLogout.class);
    /** Tokens live by the machine's time, whatever the platform's business clock says. */
    private static final Clock MACHINE_TIME = Clock.systemUTC();

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration VALIDITY = Duration.ofMinutes(2);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final JwtEncoder tokens;
    private final ProviderProperties properties;
    private final RestClient gateway;

    BackChannelLogout(JWKSource<SecurityContext> keys, ProviderProperties properties) {
        this.tokens = new NimbusJwtEncoder(keys);
        this.properties = properties;
        this.gateway = RestClient.builder().requestFactory(requests()).build();
    }

    @TransactionalEventListener
    void on(SignInsEnded ended) {
        ended.sids().forEach(sid -> tell(ended.accountId(), sid));
    }

    private void tell(UUID accountId, String sid) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("logout_token", logoutToken(accountId, sid));
        try {
            gateway.post()
                    .uri(properties.backChannelLogout())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            log.warn(
                    "The gateway could not be told that a session ended: {}",
                    e.getClass().getSimpleName());
        }
    }

    private String logoutToken(UUID accountId, String sid) {
        Instant now = MACHINE_TIME.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(properties.issuer())
                .audience(List.of(GatewayClient.ID))
                .subject(accountId.toString())
                .claim("sid", sid)
                .claim("events", Map.of(EVENT, Map.of()))
                .issuedAt(now)
                .expiresAt(now.plus(VALIDITY))
                .build();
        JwsHeader header =
                JwsHeader.with(SignatureAlgorithm.RS256).type("logout+jwt").build();
        return tokens.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    private static JdkClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TIMEOUT).build());
        requests.setReadTimeout(TIMEOUT);
        return requests;
    }
}
