package kz.bagalau.scheduling.centre;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.bagalau.scheduling.BilingualText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Regions and centres in the database. */
@Repository
class CentreRepository {
    private static final String SAVE_REGION = """
            insert into region (code, name_kk, name_ru, kind, centre_kk, centre_ru) values (?, ?, ?, ?, ?, ?)
            on conflict (code) do update set name_kk = excluded.name_kk, name_ru = excluded.name_ru, kind = excluded.kind,
                centre_kk = excluded.centre_kk, centre_ru = excluded.centre_ru
            """;
    private static final String SAVE_CENTRE = """
            insert into centre (code, region_code, name_kk, name_ru, address_kk, address_ru) values (?, ?, ?, ?, ?, ?)
            on conflict (code) do update set name_kk = excluded.name_kk, name_ru = excluded.name_ru,
                address_kk = excluded.address_kk, address_ru = excluded.address_ru, version = centre.version + 1
                where (centre.name_kk, centre.name_ru, centre.address_kk, centre.address_ru)
                    is distinct from (excluded.name_kk, excluded.name_ru, excluded.address_kk, excluded.address_ru)
            """;

    private final JdbcTemplate jdbc;

    CentreRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void saveRegions(Collection<Region> regions) {
        jdbc.batchUpdate(
                SAVE_REGION,
                regions.stream()
                        .map(region -> new Object[] {
                            region.code(),
                            region.name().kk(),
                            region.name().ru(),
                            region.kind(),
                            region.mainCity().kk(),
                            region.mainCity().ru()
                        })
                        .toList());
    }

    void saveCentres(Collection<Centre> centres) {
        jdbc.batchUpdate(
                SAVE_CENTRE,
                centres.stream()
                        .map(centre -> new Object[] {
                            centre.code(),
                            centre.regionCode(),
                            centre.name().kk(),
                            centre.name().ru(),
                            centre.address().kk(),
                            centre.address().ru()
                        })
                        .toList());
    }

    boolean insert(Centre centre) {
        return jdbc.update(
                        "insert into centre (code, region_code, name_kk, name_ru, address_kk, address_ru)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                        centre.code(),
                        centre.regionCode(),
                        centre.name().kk(),
                        centre.name().ru(),
                        centre.address().kk(),
                        centre.address().ru())
                == 1;
    }

    /** Only what the operator saw is written over. */
    boolean update(Centre centre, long version) {
        return jdbc.update(
                        "update centre set name_kk = ?, name_ru = ?, address_kk = ?, address_ru = ?, version = version + 1"
                                + " where code = ? and version = ?",
                        centre.name().kk(),
                        centre.name().ru(),
                        centre.address().kk(),
                        centre.address().ru(),
                        centre.code(),
                        version)
                == 1;
    }

    boolean exists(String code) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select 1 from centre where code = ?)", Boolean.class, code));
    }

    Optional<Instant> lockClosedFrom(String code) {
        return jdbc
                .query(
                        "select closed_from from centre where code = ? for share",
                        (row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant),
                        code)
                .stream()
                .findFirst()
                .flatMap(Function.identity());
    }

    Map<String, Instant> closedFrom() {
        Map<String, Instant> closed = new HashMap<>();
        jdbc.query("select code, closed_from from centre where closed_from is not null", row -> {
            closed.put(row.getString(1), row.getTimestamp(2).toInstant());
        });
        return closed;
    }

    void close(String code, Closing closing, Instant now) {
        jdbc.update(
                "update centre set closed_from = ?, closed_reason = ?, closed_by = ?, closed_at = ? where code = ?",
                Timestamp.from(closing.from()),
                closing.reason(),
                closing.by(),
                Timestamp.from(now),
                code);
    }

    void reopen(String code) {
        jdbc.update(
                "update centre set closed_from = null, closed_reason = null, closed_by = null, closed_at = null where code = ?",
                code);
    }

    List<Region> regions() {
        return jdbc.query(
                "select * from region order by code",
                (row, n) -> new Region(
                        row.getString("code"),
                        BilingualText.of(row, "name"),
                        row.getString("kind"),
                        BilingualText.of(row, "centre")));
    }

    CentreCatalogue.Place place(String code) {
        return Objects.requireNonNull(jdbc.queryForObject(
                """
                        select c.code, c.name_kk, c.name_ru, c.address_kk, c.address_ru, r.code as region_code,
                               r.name_kk as region_kk, r.name_ru as region_ru
                        from centre c join region r on r.code = c.region_code where c.code = ?
                        """,
                (row, n) -> new CentreCatalogue.Place(
                        row.getString("code"),
                        BilingualText.of(row, "name"),
                        BilingualText.of(row, "address"),
                        row.getString("region_code"),
                        BilingualText.of(row, "region")),
                code));
    }

    Set<String> centreCodes() {
        return new HashSet<>(jdbc.queryForList("select code from centre", String.class));
    }
}
