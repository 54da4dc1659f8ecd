package kz.bagalau.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A class uses its own service, the starter and the events, never another service. */
final class OneServicePerClass extends ArchCondition<JavaClass> {
    private static final Set<String> SHARED = Set.of("", "events", "starter", "test", "local");

    OneServicePerClass() {
        super("use no other service's classes");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = ServiceArchitecture.partOf(type);
        type.getDirectDependenciesFromSelf().forEach(dependency -> {
            String other = ServiceArchitecture.partOf(dependency.getTargetClass());
            boolean allowed = other.equals(own) || SHARED.contains(other);
            if (!allowed) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        });
    }
}
