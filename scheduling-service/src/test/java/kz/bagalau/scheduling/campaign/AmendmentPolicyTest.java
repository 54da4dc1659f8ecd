package kz.bagalau.scheduling.campaign;

import static kz.bagalau.scheduling.campaign.Windows2022.ALL;
import static kz.bagalau.scheduling.campaign.Windows2022.APPEALS;
import static kz.bagalau.scheduling.campaign.Windows2022.ATTESTATION;
import static kz.bagalau.scheduling.campaign.Windows2022.INTAKE;
import static kz.bagalau.scheduling.campaign.Windows2022.TESTS;
import static kz.bagalau.scheduling.campaign.Windows2022.at;
import static kz.bagalau.scheduling.campaign.Windows2022.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AmendmentPolicyTest {
    private static final Duration HOLD = Duration.ofMinutes(15);
    private static final Campaign BEFORE = Windows2022.open(ALL);

    private static List<FieldRefusal> refusals(CampaignWindows after, Instant now) {
        return AmendmentPolicy.refusals(BEFORE, Windows2022.open(after), now, HOLD);
    }

    private static CampaignWindows intake(TimeWindow intake) {
        return new CampaignWindows(intake, TESTS, APPEALS, ATTESTATION);
    }

    @Test
    void changesNothing() {
        assertThat(refusals(ALL, at("2022-04-20"))).isEmpty();
    }

    @Test
    void theEditDeadlineStays() {
        Campaign after = new Campaign(BEFORE.id(), BEFORE.name(), ALL, 48, CampaignStatus.OPEN, null, BEFORE.version());
        assertThat(AmendmentPolicy.refusals(BEFORE, after, at("2022-04-01"), HOLD))
                .containsExactly(new FieldRefusal("editDeadlineHours", "edit-deadline-fixed"));
    }

    @Test
    void whatHasBegunIsFixed() {
        assertThat(AmendmentPolicy.fixed(BEFORE, at("2022-04-08")))
                .containsExactly(
                        new FieldRefusal("intakeFrom", "window-begun"),
                        new FieldRefusal("editDeadlineHours", "edit-deadline-fixed"));
        assertThat(AmendmentPolicy.fixed(BEFORE, at("2022-08-01")))
                .extracting(FieldRefusal::field)
                .containsExactly("intakeFrom", "testFrom", "appealFrom", "attestationFrom", "editDeadlineHours");
    }

    @Nested
    class BeforeAnythingBegins {
        private final Instant now = at("2022-04-01");

        @Test
        void everythingMayMove() {
            assertThat(refusals(
                            new CampaignWindows(
                                    window("2022-04-07", "2022-04-20"),
                                    window("2022-04-12", "2022-04-28"),
                                    window("2022-04-19", "2022-05-01"),
                                    window("2022-04-20", "2022-08-01")),
                            now))
                    .isEmpty();
        }

        @Test
        void intakeDoesNotEndInThePast() {
            assertThat(refusals(intake(window("2022-03-01", "2022-03-31")), now))
                    .containsExactly(new FieldRefusal("intakeTo", "intake-end-too-soon"));
        }
    }

    @Nested
    class WhileIntakeRuns {
        private final Instant now = at("2022-04-08");

        @Test
        void intakeIsProlonged() {
            assertThat(refusals(intake(window("2022-04-06", "2022-04-28")), now))
                    .isEmpty();
        }

        @Test
        void intakeIsClosedEarlyOnceHoldersCouldSubmit() {
            TimeWindow soon = new TimeWindow(INTAKE.from(), now.plus(HOLD));
            TimeWindow tooSoon = new TimeWindow(INTAKE.from(), now.plus(HOLD).minusMillis(1));
            assertThat(refusals(intake(soon), now)).isEmpty();
            assertThat(refusals(intake(tooSoon), now))
                    .containsExactly(new FieldRefusal("intakeTo", "intake-end-too-soon"));
        }

        @Test
        void intakeDoesNotBeginAnew() {
            assertThat(refusals(intake(window("2022-04-07", "2022-04-26")), now))
                    .containsExactly(new FieldRefusal("intakeFrom", "window-begun"));
        }
    }

    @Nested
    class WhileAppealsRun {
        private final Instant now = at("2022-05-03");

        @Test
        void intakeOpensAgain() {
            assertThat(refusals(intake(window("2022-04-06", "2022-05-10")), now))
                    .isEmpty();
        }

        @Test
        void testsDoNotBeginAnew() {
            assertThat(refusals(
                            new CampaignWindows(INTAKE, window("2022-04-12", "2022-04-30"), APPEALS, ATTESTATION), now))
                    .containsExactly(new FieldRefusal("testFrom", "window-begun"));
        }

        @Test
        void appealsAndAttestationAreProlongedOnly() {
            assertThat(refusals(
                            new CampaignWindows(
                                    INTAKE,
                                    TESTS,
                                    window("2022-04-18", "2022-05-20"),
                                    window("2022-04-11", "2022-09-01")),
                            now))
                    .isEmpty();
            assertThat(refusals(
                            new CampaignWindows(
                                    INTAKE,
                                    TESTS,
                                    window("2022-04-19", "2022-05-12"),
                                    window("2022-04-12", "2022-08-25")),
                            now))
                    .containsExactly(
                            new FieldRefusal("appealFrom", "window-begun"),
                            new FieldRefusal("appealTo", "window-shortened"),
                            new FieldRefusal("attestationFrom", "window-begun"),
                            new FieldRefusal("attestationTo", "window-shortened"));
        }
    }

    @Test
    void campaignsOfOldGetTheirWindows() {
        @Nullable TimeWindow none = null;
        Campaign old = Windows2022.open(new CampaignWindows(INTAKE, TESTS, none, none));
        assertThat(AmendmentPolicy.refusals(old, BEFORE, at("2022-05-03"), HOLD))
                .isEmpty();
    }
}
