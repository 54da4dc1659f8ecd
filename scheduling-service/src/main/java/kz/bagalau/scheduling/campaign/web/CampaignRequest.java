package kz.bagalau.scheduling.campaign.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import kz.bagalau.scheduling.BilingualRequest;
import kz.bagalau.scheduling.campaign.CampaignPlan;
import kz.bagalau.scheduling.campaign.CampaignWindows;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as an operator wants it; each window goes from its first instant to the first after it.
 *
 * @param editDeadlineHours absent: as it is, or what the settings say
 * @param version that the operator saw; not needed for a new one
 */
record CampaignRequest(
        @NotNull @Valid BilingualRequest name,
        @NotNull Instant intakeFrom,
        @NotNull Instant intakeTo,
        @NotNull Instant testFrom,
        @NotNull Instant testTo,
        @NotNull Instant appealFrom,
        @NotNull Instant appealTo,
        @NotNull Instant attestationFrom,
        @NotNull Instant attestationTo,

        @Min(value = 0, message = "edit-deadline-invalid")
        @Max(value = 720, message = "edit-deadline-invalid")
        @Nullable
        Integer editDeadlineHours,

        @Nullable Long version) {

    /** What is planned, or a problem with the windows that are none. */
    CampaignPlan toPlan() {
        WindowFields windows = new WindowFields();
        var intake = windows.read("intake", intakeFrom, intakeTo);
        var tests = windows.read("test", testFrom, testTo);
        var appeals = windows.read("appeal", appealFrom, appealTo);
        var attestation = windows.read("attestation", attestationFrom, attestationTo);
        if (intake == null || tests == null || appeals == null || attestation == null) {
            throw windows.problem();
        }
        return new CampaignPlan(
                name.toText(), new CampaignWindows(intake, tests, appeals, attestation), editDeadlineHours);
    }
}
