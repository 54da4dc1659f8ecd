package kz.bagalau.application.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.application.ApplicationStatus;
import kz.bagalau.application.form.EmploymentKind;
import kz.bagalau.application.form.TestType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every filter stands in the indexes, so that counting reads no row, and a page hardly more than its own. */
class OverviewPlanIT extends ApplicationServiceTestBase {
    private static final UUID CAMPAIGN_ID = CAMPAIGN.campaignId();

    @Autowired
    TransactionTemplate transaction;

    static Stream<OverviewQuery> questions() {
        LocalDate day = LocalDate.parse("2026-12-01");
        return Stream.of(
                question(null, null, null, null),
                question("71", null, null, null),
                question("71", "71-01", null, null),
                question("71", "71-01", day, ApplicationStatus.REFUSED),
                question(null, null, day, null),
                question(null, null, null, ApplicationStatus.REFUSED));
    }

    private static OverviewQuery question(String region, String centre, LocalDate day, ApplicationStatus status) {
        return new OverviewQuery(
                CAMPAIGN_ID,
                region,
                centre,
                day,
                TestType.T11,
                EmploymentKind.RETURNING,
                "kk",
                status,
                null,
                UUID.randomUUID());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredFromAnIndex(OverviewQuery question) {
        Conditions page = Conditions.ofPage(CAMPAIGN_ID, UUID.randomUUID(), question);
        assertThat(plan("select id from application where %s order by id desc limit 51", page))
                .containsPattern("Index (Only )?Scan (Backward )?using application_of_");
        Conditions counted = Conditions.of(CAMPAIGN_ID, question);
        assertThat(planOfCount(counted)).contains("Index Only Scan using application_of_");
    }

    /** Without the index that has the ids alone, which a table as small as a test's is read by. */
    private String planOfCount(Conditions conditions) {
        return plan(
                "select status, count(*) from application where %s group by status",
                conditions, "drop index application_of_campaign");
    }

    private String plan(String statement, Conditions conditions, String... before) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            // reading all of so small a table would be cheaper
            database.sql("set local enable_seqscan = off").update();
            database.sql("set local enable_bitmapscan = off").update();
            for (String each : before) {
                database.sql(each).update();
            }
            return String.join(
                    "\n",
                    database.sql("explain " + statement.formatted(conditions.text()))
                            .params(conditions.values())
                            .query(String.class)
                            .list());
        });
    }
}
