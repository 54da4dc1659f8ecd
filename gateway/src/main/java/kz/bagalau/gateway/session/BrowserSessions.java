package kz.bagalau.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.bagalau.gateway.session.LogoutTokens.EndedSignIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions in the database without its two statements per request: reads are remembered for a moment, and the time of the last
 * use is written at most once a minute. Spring Session alone would read and write the row for every call of the API.
 */
final class BrowserSessions<S extends Session> implements SessionRepository<BrowserSession<S>> {
    private static final Logger log = LoggerFactory.getLogger(BrowserSessions.class);
    private static final String TOUCH = """
            update spring_session
               set last_access_time = :now, expiry_time = :now + max_inactive_interval * 1000::bigint
             where session_id = :id and last_access_time < :now
            """;

    private static final String LOCK = "select 1 from spring_session where session_id = :id for update";

    private final FindByIndexNameSessionRepository<S> stored;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final SessionProperties properties;
    private final SessionCache cache;
    private final Clock clock;

    BrowserSessions(
            FindByIndexNameSessionRepository<S> stored,
            TransactionOperations transactions,
            JdbcClient jdbc,
            SessionProperties properties,
            Clock clock) {
        this.stored = stored;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
        cache = new SessionCache(properties.cacheFor(), properties.cacheSize());
    }

    @Override
    public BrowserSession<S> createSession() {
        S session = stored.createSession();
        session.setMaxInactiveInterval(properties.beforeSignIn());
        return new BrowserSession<>(this, SessionSnapshot.of(session), session);
    }

    @Override
    public @Nullable BrowserSession<S> findById(String id) {
        SessionSnapshot known = cache.get(id);
        if (known == null) {
            known = read(id);
        }
        return known == null ? null : new BrowserSession<>(this, known, null);
    }

    @Override
    public void save(BrowserSession<S> session) {
        S written = session.written();
        if (written != null) {
            stored.save(written);
            cache.remove(session.read().id());
            cache.put(SessionSnapshot.of(written));
        } else {
            touch(session.read(), session.getLastAccessedTime());
        }
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
        cache.remove(id);
    }

    /** Ends the sessions that began with a sign-in. */
    void end(EndedSignIn ended) {
        stored.findByPrincipalName(ended.subject()).values().stream()
                .filter(session -> ended.sid().equals(SignedInPerson.signInOf(session)))
                .forEach(session -> deleteById(session.getId()));
    }

    /** The session as the database has it now. */
    S forWriting(String id) {
        S session = stored.findById(id);
        if (session == null) {
            throw new IllegalStateException("The session ended meanwhile");
        }
        return session;
    }

    /**
     * Changes a session that no other request, of this instance or another, changes in the same way at the same time, and lets
     * all see it at once.
     *
     * @return what the change returned; empty when the session is over
     */
    <T> Optional<T> changeAlone(String id, Function<Session, T> change) {
        return Objects.requireNonNull(transactions.execute(transaction -> changeLocked(id, change)));
    }

    private <T> Optional<T> changeLocked(String id, Function<Session, T> change) {
        boolean exists =
                jdbc.sql(LOCK).param("id", id).query(Integer.class).optional().isPresent();
        S session = exists ? stored.findById(id) : null;
        if (session == null) {
            return Optional.empty();
        }
        T result = change.apply(session);
        stored.save(session);
        cache.put(SessionSnapshot.of(session));
        return Optional.of(result);
    }

    private void touch(SessionSnapshot read, Instant now) {
        if (Duration.between(read.lastAccessedAt(), now).compareTo(properties.writeEvery()) >= 0) {
            jdbc.sql(TOUCH)
                    .param("now", now.toEpochMilli())
                    .param("id", read.id())
                    .update();
            cache.put(read.accessedAt(now));
        }
    }

    private @Nullable SessionSnapshot read(String id) {
        S session = stored.findById(id);
        if (session == null) {
            return null;
        }
        if (session.getCreationTime().plus(properties.lifetime()).isBefore(clock.instant())) {
            stored.deleteById(id);
            return null;
        }
        try {
            SessionSnapshot read = SessionSnapshot.of(session);
            cache.put(read);
            return read;
        } catch (ConversionException unreadable) {
            log.warn("A session written by another version cannot be read and ends: {}", unreadable.getMessage());
            stored.deleteById(id);
            return null;
        }
    }

    @Scheduled(fixedDelayString = "PT30S")
    void forgetStale() {
        cache.makeRoom();
    }
}
