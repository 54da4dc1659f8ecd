package kz.bagalau.application;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import kz.bagalau.test.ServiceArchitecture;

@AnalyzeClasses(packages = "kz.bagalau.application", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests SHARED = ArchTests.in(ServiceArchitecture.class);

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = SlicesRuleDefinition.slices()
            .matching("kz.bagalau.application.(**)")
            .should()
            .beFreeOfCycles();
}
