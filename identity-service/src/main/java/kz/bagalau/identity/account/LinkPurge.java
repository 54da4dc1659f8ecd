package kz.bagalau.identity.account;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets links, and the addresses of changes with them, once nobody is likely to follow one any more. */
@Component
class LinkPurge {
    private final JdbcClient jdbc;
    private final SecurityProperties properties;
    private final Clock clock;

    LinkPurge(JdbcClient jdbc, SecurityProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT6H")
    int purge() {
        return jdbc.sql("delete from mailed_link where expires_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(properties.linksKept())))
                .update();
    }
}
