package kz.bagalau.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompatibilityTest {
    enum Two {
        A,
        B
    }

    enum One {
        A
    }

    record Part(String name) {}

    record Before(UUID id, String name, @Nullable Instant at, Two kind, List<Part> parts) {}

    record WithOptional(
            UUID id,
            String name,
            @Nullable Instant at,
            Two kind,
            List<Part> parts,
            @Nullable String note) {}

    record WithRequired(UUID id, String name, @Nullable Instant at, Two kind, List<Part> parts, String note) {}

    record WithoutName(UUID id, @Nullable Instant at, Two kind, List<Part> parts) {}

    record NameOptional(
            UUID id, @Nullable String name, @Nullable Instant at, Two kind, List<Part> parts) {}

    record OtherType(UUID id, int name, @Nullable Instant at, Two kind, List<Part> parts) {}

    record OtherFormat(String id, String name, @Nullable Instant at, Two kind, List<Part> parts) {}

    record Narrowed(UUID id, String name, @Nullable Instant at, One kind, List<Part> parts) {}

    record OtherItems(UUID id, String name, @Nullable Instant at, Two kind, List<String> parts) {}

    @Test
    void anOptionalPropertyMayBeAdded() {
        assertThat(broken(WithOptional.class)).isEmpty();
        assertThat(broken(Before.class)).isEmpty();
    }

    @Test
    void anythingElseBreaks() {
        assertThat(broken(WithRequired.class))
                .containsExactly("the event: note is required now, events of before may lack it");
        assertThat(broken(WithoutName.class)).contains("name: removed");
        assertThat(broken(NameOptional.class))
                .containsExactly("the event: name is optional now, receivers of before need it");
        assertThat(broken(OtherType.class)).containsExactly("name: type was \"string\" and is \"integer\"");
        assertThat(broken(OtherFormat.class)).containsExactly("id: format was \"uuid\" and is absent");
        assertThat(broken(Narrowed.class)).containsExactly("kind: enum was [\"A\",\"B\"] and is [\"A\"]");
        assertThat(broken(OtherItems.class))
                .contains("parts[]: $ref was \"#/$defs/Part\" and is absent", "Part: removed");
    }

    private static List<String> broken(Class<?> after) {
        return Compatibility.broken(RecordSchema.of(Before.class, "t"), RecordSchema.of(after, "t"));
    }
}
