package kz.bagalau.application.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.application.Forms;
import kz.bagalau.application.form.AppliedForm;
import kz.bagalau.application.form.Categories;
import kz.bagalau.application.form.Category;
import kz.bagalau.application.form.ChosenTest;
import kz.bagalau.application.form.Diploma;
import kz.bagalau.application.form.EmploymentKind;
import kz.bagalau.application.form.TestType;
import kz.bagalau.application.form.Workplace;

/** Applications that came where they are by their own steps. */
final class ApplicationFixtures {
    static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    static final Instant SLOT = Instant.parse("2026-12-01T04:00:00Z");

    private ApplicationFixtures() {}

    static Application submitted() {
        return Application.submit(
                new NumberedId(UUID.randomUUID(), "2026-0000001"),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new AppliedForm(
                        TestType.T03,
                        "+77011234567",
                        EmploymentKind.CURRENT_EMPLOYEE,
                        false,
                        new Diploma("Математика мұғалімі", 2004, 2008),
                        new Categories(Category.MODERATOR, LocalDate.parse("2028-08-31"), Category.EXPERT),
                        new Workplace(Forms.BIN, null, null, null, null),
                        null,
                        new ChosenTest(null, "MATHEMATICS", "Математика", "Математика", "kk"),
                        UUID.randomUUID()),
                new AcceptedAgreement(Forms.AGREEMENT, "0".repeat(64), NOW),
                NOW,
                Duration.ofSeconds(60));
    }

    static Application in(ApplicationStatus status) {
        Application application = submitted();
        if (status == ApplicationStatus.TESTED) {
            move(application, ApplicationStatus.ACCEPTED);
        }
        if (status != ApplicationStatus.SUBMITTED) {
            move(application, status);
        }
        return application;
    }

    /** The verb that leads to a status. */
    static void move(Application application, ApplicationStatus to) {
        switch (to) {
            case SUBMITTED -> throw new IllegalTransitionException(application.status(), to);
            case ACCEPTED -> application.accept(seat(), NOW);
            case REFUSED -> application.refuse("seat-gone", NOW);
            case WITHDRAWN -> application.withdraw(NOW);
            case TESTED -> {
                if (application.status() != ApplicationStatus.ACCEPTED) {
                    throw new IllegalTransitionException(application.status(), to);
                }
                application.noteResult(NOW, NOW);
            }
        }
    }

    static ReservedSeat seat() {
        return new ReservedSeat(
                UUID.randomUUID(),
                "kk",
                "71",
                "Астана қаласы",
                "город Астана",
                "71-01",
                "№ 1 пункт",
                "Пункт № 1",
                "Абай көшесі, 1",
                "улица Абая, 1",
                "101",
                7,
                SLOT);
    }
}
