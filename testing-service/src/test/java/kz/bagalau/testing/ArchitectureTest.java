package kz.bagalau.testing;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import kz.bagalau.test.ServiceArchitecture;

@AnalyzeClasses(packages = "kz.bagalau.testing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests SHARED = ArchTests.in(ServiceArchitecture.class);
}
