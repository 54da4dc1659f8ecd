package kz.bagalau.scheduling.campaign;

import static kz.bagalau.scheduling.campaign.Windows2022.ALL;
import static kz.bagalau.scheduling.campaign.Windows2022.APPEALS;
import static kz.bagalau.scheduling.campaign.Windows2022.ATTESTATION;
import static kz.bagalau.scheduling.campaign.Windows2022.INTAKE;
import static kz.bagalau.scheduling.campaign.Windows2022.TESTS;
import static kz.bagalau.scheduling.campaign.Windows2022.window;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowOrderTest {
    @Test
    void theOrderOf2022IsInOrder() {
        assertThat(WindowOrder.refusals(ALL)).isEmpty();
    }

    @Test
    void campaignsOfOldLackTwoWindows() {
        assertThat(WindowOrder.refusals(new CampaignWindows(INTAKE, TESTS, null, null)))
                .isEmpty();
    }

    @Test
    void testsBeginAfterIntakeDoes() {
        refuses(
                new CampaignWindows(window("2022-04-11", "2022-04-26"), TESTS, APPEALS, ATTESTATION),
                "testFrom",
                "tests-before-intake");
    }

    @Test
    void intakeEndsWithTheTestsAtTheLatest() {
        assertThat(WindowOrder.refusals(
                        new CampaignWindows(window("2022-04-06", "2022-04-30"), TESTS, APPEALS, ATTESTATION)))
                .isEmpty();
        refuses(
                new CampaignWindows(window("2022-04-06", "2022-05-01"), TESTS, APPEALS, ATTESTATION),
                "intakeTo",
                "intake-after-tests");
    }

    @Test
    void appealsFollowTheTests() {
        refuses(
                new CampaignWindows(INTAKE, TESTS, window("2022-04-11", "2022-05-13"), ATTESTATION),
                "appealFrom",
                "appeals-before-tests");
        refuses(
                new CampaignWindows(INTAKE, TESTS, window("2022-04-18", "2022-04-29"), ATTESTATION),
                "appealTo",
                "appeals-end-before-tests");
    }

    @Test
    void attestationFollowsTheTestsAndOutlastsTheAppeals() {
        refuses(
                new CampaignWindows(INTAKE, TESTS, APPEALS, window("2022-04-10", "2022-08-26")),
                "attestationFrom",
                "attestation-before-tests");
        refuses(
                new CampaignWindows(INTAKE, TESTS, APPEALS, window("2022-04-11", "2022-05-12")),
                "attestationTo",
                "attestation-ends-before-appeals");
    }

    private static void refuses(CampaignWindows windows, String field, String code) {
        assertThat(WindowOrder.refusals(windows)).containsExactly(new FieldRefusal(field, code));
    }
}
