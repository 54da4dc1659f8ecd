package kz.bagalau.test.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.test.TestTokens;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls every operation of a running service as every kind of caller, and compares the refusals with docs/access.csv. What has
 * no row there fails, so that nothing is open because nobody thought of it.
 */
public interface AccessMatrix {
    /** Name of the service's folder. */
    String service();

    /** Where it listens. */
    int port();

    /** {@code Bearer …} of somebody unknown with these roles. */
    default String bearer(List<String> roles) {
        return TestTokens.bearer(UUID.randomUUID(), roles, List.of());
    }

    /** Values of path variables without which no operation is found. */
    default Map<String, String> pathValues() {
        return Map.of();
    }

    @Test
    default void theTableHasEveryOperationOnce() {
        assertThat(AccessTable.of(service()))
                .extracting(AccessRow::operation)
                .as("Rows of %s in docs/access.csv against docs/api", service())
                .containsExactlyInAnyOrderElementsOf(ApiOperation.of(service()).stream()
                        .map(ApiOperation::name)
                        .toList());
    }

    @TestFactory
    default Stream<DynamicNode> onlyWhoMayCallGetsThrough() {
        Map<String, AccessRow> rows =
                AccessTable.of(service()).stream().collect(Collectors.toMap(AccessRow::operation, Function.identity()));
        Stream<DynamicNode> described = ApiOperation.of(service()).stream()
                .flatMap(operation ->
                        Stream.ofNullable(rows.get(operation.name())).map(row -> everyVisitor(operation, row)));
        return Stream.concat(
                described,
                AccessTable.ofEveryService().stream().map(row -> everyVisitor(ApiOperation.undescribed(row), row)));
    }

    private DynamicContainer everyVisitor(ApiOperation operation, AccessRow row) {
        return dynamicContainer(
                row.operation(), Visitor.all().stream().map(visitor -> oneVisitor(operation, row, visitor)));
    }

    private DynamicTest oneVisitor(ApiOperation operation, AccessRow row, Visitor visitor) {
        return dynamicTest(visitor.name(), () -> {
            String token = visitor.isAnonymous() ? "" : bearer(visitor.roles());
            row.verdictOn(visitor)
                    .check(new ServiceCall(port()).send(operation, operation.pathWith(pathValues()), token));
        });
    }
}
