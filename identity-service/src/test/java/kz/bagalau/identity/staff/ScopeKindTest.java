package kz.bagalau.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeKindTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NTC_OPERATOR | | | | | | | ",
                "AUDITOR | mdobk | | | | | | body:not-for-role",
                "AUDITOR | | 71 | 71-01 | | | | centres:not-for-role,region:not-for-role",
                "TEST_ADMINISTRATOR | | | 71-01 | | | | ",
                "OBSERVER | | | | | | | centres:required",
                "OBSERVER | | | 71 01 | | | | centres:format-invalid",
                "MINISTRY_ANALYST | tkbd | | | | | | ",
                "MINISTRY_ANALYST | | | | | | | body:required",
                "MINISTRY_ANALYST | region-71 | | | | | | body:format-invalid",
                "COMMISSION_CHAIR | ministry | | | | | | ",
                "COMMISSION_SECRETARY | district-7110 | | | | | | ",
                "COMMISSION_MEMBER | mdobk | | | | | | body:format-invalid",
                "SITUATIONAL_CENTRE | | | | | | | ",
                "SITUATIONAL_CENTRE | | 71 | | | | | ",
                "SITUATIONAL_CENTRE | | Астана | | | | | region:format-invalid",
                "ORGANISATION_OFFICER | | | | 980540000357 | 12-Ж | 2026-11-25 | ",
                "ORGANISATION_OFFICER | | | | | | | orderDate:required,orderNumber:required,organisation:required",
                "ORGANISATION_OFFICER | | | | 980540000356 | 12 | 2026-11-26 | orderDate:format-invalid,organisation:format-invalid",
            })
    void everyRoleTakesItsScope(
            StaffRole role,
            String body,
            String region,
            String centre,
            String bin,
            String number,
            LocalDate date,
            String faults) {
        StaffScope scope = new StaffScope(body, region, centre == null ? Set.of() : Set.of(centre), bin, number, date);

        assertThat(role.faultsOf(scope, TODAY).stream()
                        .map(fault -> fault.field() + ":" + fault.code())
                        .sorted())
                .containsExactly(faults == null ? new String[0] : faults.split(","));
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void noRoleTakesAllParts(StaffRole role) {
        StaffScope all = new StaffScope("mdobk", "71", Set.of("71-01"), "980540000357", "12", TODAY);

        assertThat(role.faultsOf(all, TODAY)).isNotEmpty();
    }

    @Test
    void anOrderIsOfTheOfficerAlone() {
        StaffScope ordered = new StaffScope("he", null, Set.of(), null, "12", TODAY);

        assertThat(StaffRole.MINISTRY_ANALYST.faultsOf(ordered, TODAY))
                .containsExactlyInAnyOrder(
                        new ScopeFault("orderNumber", "not-for-role"), new ScopeFault("orderDate", "not-for-role"));
    }
}
