package kz.bagalau.scheduling.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignPlan;
import kz.bagalau.scheduling.campaign.CampaignService;
import kz.bagalau.scheduling.campaign.CampaignWindows;
import kz.bagalau.scheduling.campaign.TimeWindow;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.dataimport.ImportFile;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.scheduling.dataimport.ImportReport;
import kz.bagalau.scheduling.dataimport.ImportService;
import kz.bagalau.starter.time.Almaty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a campaign that is open now, and its schedule, through the same import as an operator's. */
@Component
@ConditionalOnBooleanProperty("bagalau.scheduling.demo.enabled")
class DemoSchedule implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoSchedule.class);
    private static final int INTAKE_BEGAN_DAYS_AGO = 30;
    private static final int INTAKE_DAYS = 60;
    private static final int TEST_DAYS = 90;
    /** After the last test, as in S1 7.13. */
    private static final int APPEAL_DAYS = 14;
    /** After the first test, as in S1 12. */
    private static final int ATTESTATION_IN_DAYS = 44;
    /** After the last test, as in S1 1. */
    private static final int ATTESTATION_DAYS = 60;
    /** "demo" */
    private static final int LOCK = 0x64656d6f;

    private final CampaignService campaigns;
    private final CentreCatalogue catalogue;
    private final ImportService imports;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    DemoSchedule(
            CampaignService campaigns,
            CentreCatalogue catalogue,
            ImportService imports,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            Clock clock) {
        this.campaigns = campaigns;
        this.catalogue = catalogue;
        this.imports = imports;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
            if (campaigns.open().isEmpty()) {
                make(Almaty.day(clock.instant()));
            }
        });
    }

    private void make(LocalDate today) {
        Campaign campaign = campaigns.publish(new CampaignPlan(
                new BilingualText("Педагогтердің білімін бағалау", "Оценка знаний педагогов"),
                new CampaignWindows(
                        window(today.minusDays(INTAKE_BEGAN_DAYS_AGO), today.plusDays(INTAKE_DAYS)),
                        window(today.plusDays(1), today.plusDays(TEST_DAYS + 1L)),
                        window(today.plusDays(2), today.plusDays(TEST_DAYS + APPEAL_DAYS)),
                        window(today.plusDays(ATTESTATION_IN_DAYS), today.plusDays(TEST_DAYS + ATTESTATION_DAYS))),
                null));
        DemoFiles files = new DemoFiles(catalogue.regions());
        load(ImportKind.CENTRES, files.centres());
        load(ImportKind.ROOMS, files.rooms());
        load(ImportKind.DESKS, files.desks());
        load(ImportKind.SLOTS, files.slots(firstDay(campaign, today), today.plusDays(TEST_DAYS)));
    }

    private static TimeWindow window(LocalDate from, LocalDate to) {
        return new TimeWindow(Almaty.startOf(from), Almaty.startOf(to));
    }

    /** The first day of which no roster is closed yet. */
    private LocalDate firstDay(Campaign campaign, LocalDate today) {
        return today.plusDays(1)
                .datesUntil(today.plusDays(TEST_DAYS))
                .filter(day -> campaign.closingOf(Almaty.startOf(day)).isAfter(clock.instant()))
                .findFirst()
                .orElseThrow();
    }

    private void load(ImportKind kind, String csv) {
        ImportReport report = imports.run(new ImportFile(kind, "demo", csv.getBytes(StandardCharsets.UTF_8), null));
        if (report.isRefused()) {
            throw new IllegalStateException("The demo's " + kind + " are wrong: " + report.errors());
        }
        log.info("Demo: {} {}", report.accepted(), kind);
    }
}
