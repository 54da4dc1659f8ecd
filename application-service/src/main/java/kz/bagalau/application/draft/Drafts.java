package kz.bagalau.application.draft;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.application.form.TypedForm;
import kz.bagalau.application.person.ErasedPersons;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** One draft per person and campaign, saved as typed; only the person or an accepted application deletes it. */
@Component
public class Drafts {
    private final JdbcClient database;
    private final ErasedPersons erased;
    private final JsonMapper mapper;
    private final ObjectReader reader;
    private final Clock clock;

    Drafts(JdbcClient database, ErasedPersons erased, JsonMapper mapper, Clock clock) {
        this.database = database;
        this.erased = erased;
        this.mapper = mapper;
        this.reader = mapper.readerFor(TypedForm.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
    }

    /** What was typed so far. */
    public Optional<Draft> find(UUID personId, UUID campaignId) {
        return database.sql("""
                        select form::text as form, version from draft
                        where person_id = :person and campaign_id = :campaign""")
                .param("person", personId)
                .param("campaign", campaignId)
                .query((row, number) -> new Draft(reader.readValue(row.getString("form")), row.getLong("version")))
                .optional();
    }

    /**
     * Saves the form.
     *
     * @param seen version that the person's page started from, null to save in any case
     * @return the new version, empty when another page has saved since {@code seen}
     * @throws ProblemException not-found for an erased person
     */
    @Transactional
    public Optional<Long> save(UUID personId, UUID campaignId, TypedForm form, @Nullable Long seen) {
        erased.requireNotErased(personId);
        return database.sql("""
                        insert into draft (person_id, campaign_id, form, version, saved_at)
                        values (:person, :campaign, cast(:form as jsonb), 1, :now)
                        on conflict (person_id, campaign_id) do update
                        set form = excluded.form, version = draft.version + 1, saved_at = excluded.saved_at
                        where cast(:seen as bigint) is null or draft.version = cast(:seen as bigint)
                        returning version""")
                .param("person", personId)
                .param("campaign", campaignId)
                .param("form", mapper.writeValueAsString(form))
                .param("now", Timestamp.from(clock.instant()))
                .param("seen", seen)
                .query(Long.class)
                .optional();
    }

    /** The person gives it up, or it has become an accepted application. */
    public void delete(UUID personId, UUID campaignId) {
        database.sql("delete from draft where person_id = :person and campaign_id = :campaign")
                .param("person", personId)
                .param("campaign", campaignId)
                .update();
    }

    /** The person was erased. */
    public void deleteAllOf(UUID personId) {
        database.sql("delete from draft where person_id = :person")
                .param("person", personId)
                .update();
    }

    /** Takes a seat that is lost out of the draft, and leaves everything else as it is. */
    public void clearHold(UUID personId, UUID campaignId, UUID holdId) {
        database.sql("""
                        update draft set form = jsonb_set(form, '{holdId}', 'null'), version = version + 1
                        where person_id = :person and campaign_id = :campaign
                          and lower(form ->> 'holdId') = :hold""")
                .param("person", personId)
                .param("campaign", campaignId)
                .param("hold", holdId.toString())
                .update();
    }
}
