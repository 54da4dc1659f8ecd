package kz.bagalau.test.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.test.access.AccessRow.Scope;
import kz.bagalau.test.access.ServiceCall.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Lets strangers try every operation that docs/access.csv says is for somebody's own objects, on real ones. Such a row without
 * a case fails.
 */
public interface OwnershipMatrix {
    /** Name of the service's folder. */
    String service();

    /** Where it listens. */
    int port();

    /** How to come by an object for each operation, in the order in which they are tried. */
    Map<String, Supplier<OwnedCase>> cases();

    @Test
    default void everyOwnedOperationHasACase() {
        assertThat(cases().keySet())
                .containsExactlyInAnyOrderElementsOf(AccessTable.of(service()).stream()
                        .filter(row -> row.scope() != Scope.ALL)
                        .map(AccessRow::operation)
                        .toList());
    }

    @TestFactory
    default Stream<DynamicTest> strangersReachNothing() {
        Map<String, ApiOperation> operations =
                ApiOperation.of(service()).stream().collect(Collectors.toMap(ApiOperation::name, Function.identity()));
        return cases().entrySet().stream()
                .map(it -> dynamicTest(
                        it.getKey(),
                        () -> check(
                                Objects.requireNonNull(operations.get(it.getKey())),
                                it.getValue().get())));
    }

    private void check(ApiOperation operation, OwnedCase owned) {
        switch (owned) {
            case OwnedCase.Named named -> check(operation, named);
            case OwnedCase.Listed listed -> check(operation, listed);
            case OwnedCase.Kept kept -> check(operation, kept);
        }
    }

    private void check(ApiOperation operation, OwnedCase.Named named) {
        assertThat(operation.namesAnObject()).as(operation.name()).isTrue();
        String path = operation.pathWith(named.values());
        for (String stranger : named.strangers()) {
            Answer answer = call().send(operation, path, stranger, named.body());
            assertThat(answer.status()).as("a stranger: %s", answer).isEqualTo(404);
            assertThat(answer.body()).contains("\"code\":\"not-found\"");
        }
        Answer answer = call().send(operation, path, named.owner(), named.body());
        assertThat(answer.isGood()).as("the owner: %s", answer).isTrue();
    }

    private void check(ApiOperation operation, OwnedCase.Listed listed) {
        assertThat(operation.onlyReads() && !operation.namesAnObject())
                .as(operation.name())
                .isTrue();
        String path = operation.path() + listed.query();
        assertThat(call().send(operation, path, listed.owner()).body()).contains(listed.mark());
        for (String stranger : listed.strangers()) {
            Answer answer = call().send(operation, path, stranger);
            assertThat(answer.isGood()).as("%s", answer).isTrue();
            assertThat(answer.body()).doesNotContain(listed.mark());
        }
    }

    private void check(ApiOperation operation, OwnedCase.Kept kept) {
        assertThat(operation.onlyReads() || operation.namesAnObject())
                .as(operation.name())
                .isFalse();
        String before = kept.state().get();
        assertThat(before).isNotBlank();
        Answer answer = call().send(operation, operation.path(), kept.stranger(), kept.body());
        assertThat(answer.isGood()).as("%s", answer).isTrue();
        assertThat(kept.state().get()).isEqualTo(before);
    }

    private ServiceCall call() {
        return new ServiceCall(port());
    }
}
