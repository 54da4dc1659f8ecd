package kz.bagalau.application.attestee;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves the list of a region, and sends it to the authorised body (S3 2.1). */
@Service
@Transactional
public class AttesteeApproval {
    private final JdbcClient database;
    private final AttesteeDrafts drafts;
    private final ApprovedLists approved;
    private final AttesteeListSending sending;
    private final Clock clock;

    AttesteeApproval(
            JdbcClient database,
            AttesteeDrafts drafts,
            ApprovedLists approved,
            AttesteeListSending sending,
            Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.approved = approved;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * Freezes the list as the approver saw it, as the next revision.
     *
     * @param digest of what was seen
     * @throws ProblemException list-outdated when it is another now, list-empty, list-unchanged
     */
    public ListRevision approve(RegionalList list, String digest, UUID by) {
        oneAtATime(list);
        DraftSummary draft = drafts.summary(list);
        if (!draft.digest().equals(digest)) {
            throw conflict("list-outdated");
        }
        List<ListRevision> before = draft.revisions();
        if (before.isEmpty() && draft.attestees() == 0) {
            throw conflict("list-empty");
        }
        if (!draft.differs()) {
            throw conflict("list-unchanged");
        }
        int revision = before.isEmpty() ? 1 : before.getFirst().revision() + 1;
        UUID id = database.sql("""
                        insert into attestee_list (id, campaign_id, region_code, revision, attestees, digest, approved_by, approved_at)
                        values (uuidv7(), :campaign, :region, :revision, :attestees, :digest, :by, :now) returning id""")
                .param("campaign", list.campaign())
                .param("region", list.region())
                .param("revision", revision)
                .param("attestees", draft.attestees())
                .param("digest", digest)
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
        freeze(list, id, draft.attestees());
        return approved.revisions(list).getFirst();
    }

    /** An application that changed since the draft was summed up would make another list. */
    private void freeze(RegionalList list, UUID id, int expected) {
        int frozen = database.sql("""
                        insert into attestee_line (list_id, application_id, person_id, number, test_type, subject, language, category_sought)
                        select :list, application_id, person_id, number, test_type, subject, language, category_sought
                        from (""" + AttesteeDrafts.CANDIDATES + ") c where reason is null")
                .param("list", id)
                .param("campaign", list.campaign())
                .param("region", list.region())
                .update();
        if (frozen != expected) {
            throw conflict("list-outdated");
        }
    }

    /**
     * Sends the latest revision; a second time nothing is sent and the answer is the same.
     *
     * @throws ProblemException not-found, list-superseded when a later revision is there
     */
    public ListRevision send(RegionalList list, int revision, UUID by) {
        oneAtATime(list);
        List<ListRevision> revisions = approved.revisions(list);
        ListRevision found = revisions.stream()
                .filter(each -> each.revision() == revision)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (found.sentAt() != null) {
            return found;
        }
        if (found.revision() < revisions.getFirst().revision()) {
            throw conflict("list-superseded");
        }
        Instant now = clock.instant();
        database.sql("update attestee_list set sent_by = :by, sent_at = :now where id = :id")
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("id", found.id())
                .update();
        ListRevision sent = approved.revisions(list).getFirst();
        sending.tell(list, sent, now);
        return sent;
    }

    private void oneAtATime(RegionalList list) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:list, 2))")
                .param("list", list.id().toString())
                .query((row, number) -> list)
                .single();
    }

    private static ProblemException conflict(String code) {
        return new ProblemException(HttpStatus.CONFLICT, code);
    }
}
