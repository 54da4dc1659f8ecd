package kz.bagalau.test;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The rules of architecture that every service keeps; each service's {@code ArchitectureTest} includes them by {@code ArchTests.in}. */
public final class ServiceArchitecture {
    private static final String WHO_MAY_CALL = "org.springframework.security.access.prepost.PreAuthorize";

    @ArchTest
    public static final ArchRule ONLY_THE_RELAY_TOUCHES_KAFKA_TEMPLATE = noClasses()
            .that()
            .resideOutsideOfPackage("kz.bagalau.starter.event..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.kafka.core.KafkaTemplate");

    @ArchTest
    public static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    /** Its connection comes back only when somebody closes the stream; a list is as good and needs no closing. */
    @ArchTest
    public static final ArchRule NO_ROWS_ARE_LEFT_OPEN = noClasses()
            .should()
            .callMethodWhere(target(name("stream"))
                    .and(target(With.<JavaClass>owner(
                            name("org.springframework.jdbc.core.simple.JdbcClient$MappedQuerySpec")))));

    @ArchTest
    public static final ArchRule ENTITIES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule REPOSITORIES_STAY_INSIDE = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule CONTROLLERS_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    /** The gateway's own paths are few, and its one chain says who may call each. */
    @ArchTest
    public static final ArchRule CONTROLLERS_SAY_WHO_MAY_CALL = methods()
            .that()
            .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("kz.bagalau.gateway..")
            .should()
            .beAnnotatedWith(WHO_MAY_CALL)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(WHO_MAY_CALL)
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_FIELD_INJECTION = fields().should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .andShould()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)")
            .orShould(com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching(
                    ".*\\.I[A-Z][a-z]\\w*Interface"));

    @ArchTest
    public static final ArchRule LISTENERS_LIVE_IN_MESSAGING = methods()
            .that()
            .areAnnotatedWith("org.springframework.kafka.annotation.KafkaListener")
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..messaging..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule SERVICES_DO_NOT_KNOW_EACH_OTHER =
            classes().should(new OneServicePerClass()).allowEmptyShould(true);

    private ServiceArchitecture() {}

    /** The part of the platform that a class belongs to, such as {@code scheduling}. */
    static String partOf(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length > 2 && names[0].equals("kz") && names[1].equals("bagalau") ? names[2] : "";
    }
}
