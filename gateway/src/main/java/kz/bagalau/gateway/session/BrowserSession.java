package kz.bagalau.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that is read from what was read before, and goes to the database only when something in it changes. */
final class BrowserSession<S extends Session> implements Session {
    private final BrowserSessions<S> sessions;
    private final SessionSnapshot read;
    private @Nullable S written;
    private Instant lastAccessedAt;

    BrowserSession(BrowserSessions<S> sessions, SessionSnapshot read, @Nullable S written) {
        this.sessions = sessions;
        this.read = read;
        this.written = written;
        lastAccessedAt = read.lastAccessedAt();
    }

    SessionSnapshot read() {
        return read;
    }

    /** The session to save, if anything changed. */
    @Nullable
    S written() {
        return written;
    }

    private Session current() {
        S target = written;
        if (target == null) {
            target = sessions.forWriting(read.id());
            target.setLastAccessedTime(lastAccessedAt);
            written = target;
        }
        return target;
    }

    @Override
    public String getId() {
        return written == null ? read.id() : written.getId();
    }

    @Override
    public String changeSessionId() {
        return current().changeSessionId();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(String name) {
        return written == null ? (T) read.attributes().get(name) : written.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return written == null ? read.attributes().keySet() : written.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else {
            current().setAttribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (getAttribute(name) != null) {
            current().removeAttribute(name);
        }
    }

    @Override
    public Instant getCreationTime() {
        return read.createdAt();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        lastAccessedAt = now;
        if (written != null) {
            written.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastAccessedAt;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        current().setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return written == null ? read.maxInactive() : written.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return false;
    }
}
