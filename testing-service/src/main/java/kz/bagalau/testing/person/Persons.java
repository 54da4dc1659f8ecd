package kz.bagalau.testing.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names and IINs for the roster, as identity-service last told them. */
@Service
public class Persons {
    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what is newer. */
    @Transactional
    public void changed(UUID id, long version, @Nullable String fullName, @Nullable String iin) {
        jdbc.sql("""
                insert into person as p (id, version, full_name, iin) values (?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, full_name = excluded.full_name, iin = excluded.iin
                where p.version < excluded.version""").params(id, version).param(fullName).param(iin).update();
    }

    /** Forgets a person, whatever is told of it later; sittings and results stay, without a name. */
    @Transactional
    public void erased(UUID id) {
        jdbc.sql("""
                insert into person (id, version) values (?, ?)
                on conflict (id) do update set version = excluded.version, full_name = null, iin = null""").params(id, Long.MAX_VALUE).update();
    }
}
