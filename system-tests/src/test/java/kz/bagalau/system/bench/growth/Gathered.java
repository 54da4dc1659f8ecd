package kz.bagalau.system.bench.growth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagalau.system.deployed.ServiceAlone;

/** Applications of past campaigns and of the open one, in the database of an application-service of their own. */
final class Gathered {
    /** What scheduling-service and testing-service would have told: a campaign that takes applications, and a test with papers. */
    private static final String OPEN = """
            insert into campaign (id, name_kk, name_ru, intake_from, intake_to, test_from, test_to, edit_deadline_hours, version)
            select gen_random_uuid(), n || '-кезең', n || '-й период', now() - interval '1 day' - n * interval '200 days',
                   now() + interval '20 days' - n * interval '200 days', now() + interval '30 days' - n * interval '200 days',
                   now() + interval '60 days' - n * interval '200 days', 24, 1
            from generate_series(0, 5) n;
            insert into paper_availability (id, test_type, subject, language, days, version)
            select gen_random_uuid(), 'T03', 'MATHEMATICS', language, '{(,)}', 1 from unnest(array['kk', 'ru']) language;
            """;

    private static final String APPLICATIONS = """
            insert into application (id, number, person_id, campaign_id, status, test_type, phone, employment, disability_of_sight,
                speciality, study_from, study_to, subject, subject_name_kk, subject_name_ru, language, hold_id,
                agreement_version, agreement_sha256, agreement_accepted_at,
                slot_id, seat_language, region_code, region_name_kk, region_name_ru, centre_code, centre_name_kk, centre_name_ru,
                address_kk, address_ru, room, seat_number, starts_at, submitted_at, next_ask_at, event_version, version)
            select uuidv7(n * interval '1 ms'), '2026-' || lpad(nextval('application_number')::text, 7, '0'), gen_random_uuid(), c.id,
                   'ACCEPTED', 'T03', '+77011234567', 'RETURNING', false,
                   'Математика мұғалімі', 2004, 2008, 'MATHEMATICS', 'Математика', 'Математика', 'kk', gen_random_uuid(),
                   a.version, a.sha256, c.intake_from,
                   gen_random_uuid(), 'kk', '71', 'Астана', 'Астана', '71-' || lpad((n %% 40)::text, 2, '0'), 'Орталық', 'Центр',
                   'Абай к., 1', 'ул. Абая, 1', '1', n %% 200 + 1, c.test_from + n %% 30 * interval '1 day',
                   c.intake_from + interval '1 hour', c.intake_from, 2, 1
            from generate_series(1, %d) n
            join (select *, row_number() over (order by intake_from) - 1 as place from campaign) c on c.place = n %% 6
            cross join agreement a
            where a.version = '2026-1'""";

    private static final String HISTORY = """
            insert into application_status_change (application_id, status, at)
            select id, step, submitted_at from application cross join unnest(array['SUBMITTED', 'ACCEPTED']) step
            order by id""";

    private final List<UUID> applications = new ArrayList<>();
    private final List<UUID> people = new ArrayList<>();

    private Gathered() {}

    /**
     * Writes them.
     *
     * @param count of applications, over six campaigns
     * @param asked how many of them, spread over all, will be asked for
     */
    static Gathered make(ServiceAlone service, int count, int asked) throws SQLException {
        try (Connection database = service.database();
                Statement statement = database.createStatement()) {
            statement.execute(OPEN);
            statement.execute(APPLICATIONS.formatted(count));
            statement.execute(HISTORY);
            statement.execute("vacuum analyze");
            return chosen(database, count / asked);
        }
    }

    private static Gathered chosen(Connection database, int every) throws SQLException {
        Gathered gathered = new Gathered();
        try (PreparedStatement some = database.prepareStatement(
                "select id, person_id from (select id, person_id, row_number() over (order by number) as n from application)"
                        + " where n % ? = 0 order by n")) {
            some.setInt(1, every);
            try (ResultSet row = some.executeQuery()) {
                while (row.next()) {
                    gathered.applications.add(row.getObject(1, UUID.class));
                    gathered.people.add(row.getObject(2, UUID.class));
                }
            }
        }
        return gathered;
    }

    List<UUID> applications() {
        return applications;
    }

    /** Who made them, in the same order. */
    List<UUID> people() {
        return people;
    }
}
