package kz.bagalau.application.attestee;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list that follows from the applications: those who seek a category and have, or had, a seat in the region. The region is that of
 * the seat, which every accepted application has; a workplace may be a name that no list knows.
 */
@Service
@Transactional(readOnly = true)
public class AttesteeDrafts {
    static final int PAGE_SIZE = 100;

    /** As the index application_attestee has it. */
    static final String CANDIDATES = """
            select a.id as application_id, a.person_id, a.number, a.test_type, a.subject, a.subject_name_kk, a.subject_name_ru,
                   a.language, a.category_sought, e.reason
            from application a left join attestee_exclusion e on e.application_id = a.id
            where a.campaign_id = :campaign and a.region_code = :region
              and a.category_sought is not null and a.status in ('ACCEPTED', 'TESTED')
            """;

    private final JdbcClient database;
    private final ApprovedLists approved;

    AttesteeDrafts(JdbcClient database, ApprovedLists approved) {
        this.database = database;
        this.approved = approved;
    }

    /** With those who were taken off. */
    public AttesteePage page(RegionalList list, @Nullable UUID after) {
        String rest = after == null ? "" : " and a.id > :after";
        return AttesteePage.of(
                of(list, CANDIDATES + rest + " order by a.id limit :limit")
                        .param("after", after)
                        .param("limit", PAGE_SIZE + 1)
                        .query(ApprovedLists::lineIn)
                        .list(),
                PAGE_SIZE);
    }

    /** Counts, the digest, and how it differs from the latest revision. */
    public DraftSummary summary(RegionalList list) {
        List<ListRevision> revisions = approved.revisions(list);
        UUID latest = revisions.isEmpty() ? null : revisions.getFirst().id();
        return of(list, "with candidate as (" + CANDIDATES + """
                        ), line as (select * from candidate where reason is null),
                        latest as (select * from attestee_line where list_id = cast(:latest as uuid))
                        select (select count(*) from line) as attestees,
                               (select count(*) from candidate where reason is not null) as excluded,
                               (select md5(coalesce(string_agg(concat_ws(' ', application_id, test_type, subject, language,
                                       category_sought), ',' order by application_id), '')) from line) as digest,
                               count(*) filter (where latest.application_id is null) as added,
                               count(*) filter (where line.application_id is null) as removed,
                               count(*) filter (where (line.test_type, line.subject, line.language, line.category_sought)
                                   <> (latest.test_type, latest.subject, latest.language, latest.category_sought)) as changed
                        from line full join latest on latest.application_id = line.application_id""")
                .param("latest", latest)
                .query((row, number) -> new DraftSummary(
                        list.campaign(),
                        list.region(),
                        row.getInt("attestees"),
                        row.getInt("excluded"),
                        row.getString("digest"),
                        row.getInt("added"),
                        row.getInt("removed"),
                        row.getInt("changed"),
                        revisions))
                .single();
    }

    private JdbcClient.StatementSpec of(RegionalList list, String statement) {
        return database.sql(statement).param("campaign", list.campaign()).param("region", list.region());
    }
}
