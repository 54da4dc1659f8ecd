package kz.bagalau.scheduling.campaign;

import java.util.ArrayList;
import java.util.List;

/**
 * How the windows of a campaign follow each other. In 2022 intake began on 6 April, tests were sat from 11 to 29 April, appeals were
 * heard until 12 May, attestation went from 11 April to 25 August (S1 1, 3, 7.6, 7.13).
 */
final class WindowOrder {
    private WindowOrder() {}

    /** What is out of order, by the field that should change. */
    static List<FieldRefusal> refusals(CampaignWindows windows) {
        List<FieldRefusal> refusals = new ArrayList<>();
        TimeWindow tests = windows.tests();
        if (!windows.intake().from().isBefore(tests.from())) {
            refusals.add(new FieldRefusal("testFrom", "tests-before-intake"));
        }
        if (windows.intake().to().isAfter(tests.to())) {
            refusals.add(new FieldRefusal("intakeTo", "intake-after-tests"));
        }
        TimeWindow appeals = windows.appeals();
        if (appeals != null) {
            if (!appeals.from().isAfter(tests.from())) {
                refusals.add(new FieldRefusal("appealFrom", "appeals-before-tests"));
            }
            if (appeals.to().isBefore(tests.to())) {
                refusals.add(new FieldRefusal("appealTo", "appeals-end-before-tests"));
            }
        }
        TimeWindow attestation = windows.attestation();
        if (attestation != null) {
            if (attestation.from().isBefore(tests.from())) {
                refusals.add(new FieldRefusal("attestationFrom", "attestation-before-tests"));
            }
            if (appeals != null && attestation.to().isBefore(appeals.to())) {
                refusals.add(new FieldRefusal("attestationTo", "attestation-ends-before-appeals"));
            }
        }
        return refusals;
    }
}
