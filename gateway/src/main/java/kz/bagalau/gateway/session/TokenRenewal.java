package kz.bagalau.gateway.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.bagalau.gateway.route.RouteProperties;
import kz.bagalau.gateway.route.RoutedService;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Renews the tokens of a session once, however many requests find them old at the same time: those of this instance wait for one
 * flight, those of other instances for the lock of the session's row, and find the new tokens there.
 */
@Component
class TokenRenewal {
    private final ConcurrentHashMap<String, CompletableFuture<SessionTokens>> flights = new ConcurrentHashMap<>();
    private final BrowserSessions<?> sessions;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokenEndpoint;
    private final ClientRegistration client;
    private final SignedInPerson signedIn;
    private final SessionProperties properties;
    private final Duration patience;
    private final Semaphore parallel;

    TokenRenewal(
            BrowserSessions<?> sessions,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokenEndpoint,
            ClientRegistration client,
            SignedInPerson signedIn,
            SessionProperties properties,
            RouteProperties routes) {
        this.sessions = sessions;
        this.tokenEndpoint = tokenEndpoint;
        this.client = client;
        this.signedIn = signedIn;
        this.properties = properties;
        patience = routes.responseTimeout(RoutedService.IDENTITY);
        parallel = new Semaphore(properties.parallelRefreshes(), true);
    }

    /**
     * The tokens themselves, or new ones when they are about to expire.
     *
     * @throws SessionOverException when identity no longer renews them
     * @throws RenewalUnavailableException when identity does not answer
     */
    SessionTokens fresh(String sessionId, SessionTokens tokens) {
        return isFresh(tokens) ? tokens : joinFlight(sessionId);
    }

    private SessionTokens joinFlight(String sessionId) {
        CompletableFuture<SessionTokens> own = new CompletableFuture<>();
        CompletableFuture<SessionTokens> flight = flights.putIfAbsent(sessionId, own);
        if (flight != null) {
            return await(flight);
        }
        try {
            own.complete(renew(sessionId));
        } catch (RuntimeException e) {
            own.completeExceptionally(e);
        } finally {
            flights.remove(sessionId, own);
        }
        return await(own);
    }

    private static SessionTokens await(CompletableFuture<SessionTokens> flight) {
        try {
            return flight.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private SessionTokens renew(String sessionId) {
        takeTurn();
        try {
            return sessions.changeAlone(sessionId, this::renewIn).orElseThrow(SessionOverException::new);
        } finally {
            parallel.release();
        }
    }

    /** Waits no longer for a turn than for an answer: while identity hangs, each turn takes that long. */
    private void takeTurn() {
        try {
            if (!parallel.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new RenewalUnavailableException("Tokens could not be renewed: too many others are being renewed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RenewalUnavailableException("Tokens could not be renewed: interrupted", e);
        }
    }

    private SessionTokens renewIn(Session session) {
        SessionTokens stored = session.getAttribute(SessionTokens.ATTRIBUTE);
        if (stored == null) {
            throw new SessionOverException();
        }
        if (isFresh(stored)) {
            return stored;
        }
        if (stored.refreshToken() == null) {
            throw new SessionOverException();
        }
        OAuth2AccessTokenResponse answer = ask(stored, stored.refreshToken());
        SessionTokens renewed = SessionTokenRepository.tokens(answer.getAccessToken(), answer.getRefreshToken());
        session.setAttribute(SessionTokens.ATTRIBUTE, renewed);
        signedIn.renew(session, answer);
        return renewed;
    }

    private OAuth2AccessTokenResponse ask(SessionTokens stored, String refreshToken) {
        try {
            return tokenEndpoint.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    client, SessionTokenRepository.accessToken(stored), new OAuth2RefreshToken(refreshToken, null)));
        } catch (OAuth2AuthorizationException e) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
                throw new SessionOverException();
            }
            throw new RenewalUnavailableException(
                    "Tokens could not be renewed: " + e.getError().getErrorCode(), e);
        }
    }

    private boolean isFresh(SessionTokens tokens) {
        return tokens.isFresh(SessionConfiguration.MACHINE_TIME.instant(), properties.refreshBefore());
    }
}
