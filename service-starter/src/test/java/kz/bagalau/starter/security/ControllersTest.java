package kz.bagalau.starter.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import kz.bagalau.test.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ControllersTest {
    @Test
    void everyControllerOfTheStarterSaysWhoMayCall() {
        ServiceArchitecture.CONTROLLERS_SAY_WHO_MAY_CALL.check(new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("kz.bagalau.starter"));
    }

    @Test
    void aForgottenRuleIsSeen() {
        var forgotten = new ClassFileImporter().importClasses(GuardedController.class);
        assertThatThrownBy(() -> ServiceArchitecture.CONTROLLERS_SAY_WHO_MAY_CALL.check(forgotten))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("forgotten")
                .hasMessageNotContainingAny("guarded(", "own(");
    }
}
