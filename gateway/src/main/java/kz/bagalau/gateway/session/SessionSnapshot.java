package kz.bagalau.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.session.Session;

/** What a session was when it was read; shared by the requests that read it within the same moment. */
record SessionSnapshot(
        String id, Instant createdAt, Instant lastAccessedAt, Duration maxInactive, Map<String, Object> attributes) {
    static SessionSnapshot of(Session session) {
        Map<String, Object> attributes = new HashMap<>();
        for (String name : session.getAttributeNames()) {
            Object value = session.getAttribute(name);
            if (value != null) {
                attributes.put(name, value);
            }
        }
        return new SessionSnapshot(
                session.getId(),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getMaxInactiveInterval(),
                Map.copyOf(attributes));
    }

    SessionSnapshot accessedAt(Instant now) {
        return new SessionSnapshot(id, createdAt, now, maxInactive, attributes);
    }
}
