package kz.bagalau.system.platform;

import java.util.UUID;
import kz.bagalau.local.platform.LocalService;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The demonstration's campaign, closed for a moment so that another one can be open. No operator could do that, for its intake
 * runs; and all other tests need it open again.
 */
public final class CampaignAside {
    private final JdbcClient scheduling;

    private CampaignAside(Platform platform) {
        scheduling = JdbcClient.create(platform.databases().of(LocalService.SCHEDULING));
    }

    /** What is open at the end is closed too. */
    public static void during(Platform platform, Runnable steps) {
        CampaignAside aside = new CampaignAside(platform);
        UUID campaign = aside.open();
        aside.closeTheOpenOne();
        try {
            steps.run();
        } finally {
            aside.closeTheOpenOne();
            aside.openAgain(campaign);
        }
    }

    private UUID open() {
        return scheduling
                .sql("select id from campaign where status = 'OPEN'")
                .query(UUID.class)
                .single();
    }

    private void closeTheOpenOne() {
        scheduling
                .sql("update campaign set status = 'CLOSED', closed_at = now() where status = 'OPEN'")
                .update();
    }

    private void openAgain(UUID campaign) {
        scheduling
                .sql("update campaign set status = 'OPEN', closed_at = null where id = ?")
                .param(campaign)
                .update();
    }
}
