package kz.bagalau.certificate.issuing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.bagalau.starter.time.Almaty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes erased people out of their certificates once these prove nothing any more. Until the last day of validity (S1 8)
 * whoever was handed a certificate can check whose it is; number, result and state remain for ever.
 */
@Component
class HolderErasure {
    private final JdbcClient jdbc;
    private final Clock clock;

    HolderErasure(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Erases all whose turn it is; tells how many certificates lost their name. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "${bagalau.certificate.erasure.every}")
    @Transactional
    public int erase() {
        Instant now = clock.instant();
        return jdbc.sql("""
                update certificate c
                set surname = null, name = null, patronymic = null, iin = null, erased_at = :now, version = c.version + 1
                from holder h
                where h.person_id = c.person_id and h.erased_at is not null and c.erased_at is null
                  and (c.status <> 'ISSUED' or c.valid_until < :today)
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", Almaty.day(now))
                .update();
    }
}
