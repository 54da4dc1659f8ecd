package kz.bagalau.identity.demo;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.identity.account.EmailAddress;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.identity.staff.StaffScope;
import org.jspecify.annotations.Nullable;

/** One account of a demonstration; without a role it is a teacher's. */
record DemoAccount(String user, String locale, @Nullable StaffRole role, StaffScope scope) {
    private static final StaffScope SCHOOL = StaffScope.organisation("980540000357", "12-Ж", LocalDate.of(2026, 1, 15));

    static final DemoAccount TEACHER = teacher("teacher", "kk");

    static final List<DemoAccount> ALL = List.of(
            TEACHER,
            teacher("teacher2", "ru"),
            staff("operator", StaffRole.NTC_OPERATOR, StaffScope.everywhere()),
            staff("administrator.astana", StaffRole.TEST_ADMINISTRATOR, StaffScope.centres("71-01", "71-02")),
            staff("administrator.almaty", StaffRole.TEST_ADMINISTRATOR, StaffScope.centres("75-01", "75-02")),
            staff("observer", StaffRole.OBSERVER, StaffScope.centres("71-01", "75-01")),
            staff("appeal-member", StaffRole.APPEAL_MEMBER, StaffScope.everywhere()),
            staff("commission-secretary", StaffRole.COMMISSION_SECRETARY, StaffScope.body("region-71")),
            staff("commission-member", StaffRole.COMMISSION_MEMBER, StaffScope.body("region-71")),
            staff("commission-chair", StaffRole.COMMISSION_CHAIR, StaffScope.body("region-71")),
            staff("organisation-officer", StaffRole.ORGANISATION_OFFICER, SCHOOL),
            staff("situational", StaffRole.SITUATIONAL_CENTRE, StaffScope.everywhere()),
            staff("analyst", StaffRole.MINISTRY_ANALYST, StaffScope.body("mdobk")),
            staff("auditor", StaffRole.AUDITOR, StaffScope.everywhere()),
            staff("admin", StaffRole.ADMINISTRATOR, StaffScope.everywhere()));

    private static DemoAccount teacher(String user, String locale) {
        return new DemoAccount(user, locale, null, StaffScope.everywhere());
    }

    private static DemoAccount staff(String user, StaffRole role, StaffScope scope) {
        return new DemoAccount(user, "ru", role, scope);
    }

    EmailAddress email() {
        return EmailAddress.parse(user + "@bagalau.test").orElseThrow();
    }
}
