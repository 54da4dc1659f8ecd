package kz.bagalau.identity;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import kz.bagalau.test.ServiceArchitecture;

@AnalyzeClasses(packages = "kz.bagalau.identity", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests SHARED = ArchTests.in(ServiceArchitecture.class);

    @ArchTest
    static final ArchRule CAPABILITIES_FORM_NO_CYCLE = SlicesRuleDefinition.slices()
            .matching("kz.bagalau.identity.(*)..")
            .should()
            .beFreeOfCycles();
}
