package kz.bagalau.testing.qti.value;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of a QTI variable or expression. Empty containers and empty strings are {@link #NULL}: the factories here
 * see to it, so that nothing else has to ask.
 */
public sealed interface Value {
    Value NULL = new Null();

    /**
     * The absence of a value. Only {@link Value} can make one, so that the two classes are always initialised in the
     * same order and no two threads wait for each other.
     */
    @SuppressWarnings("ClassInitializationDeadlock")
    final class Null implements Value {
        private Null() {}

        @Override
        public String toString() {
            return "NULL";
        }
    }

    /** A single value of one base type. */
    sealed interface Scalar extends Value permits Scalars {}

    /** Several values of one base type. */
    sealed interface Container extends Value {
        List<Scalar> members();
    }

    /** A bag. */
    record Multiple(List<Scalar> members) implements Container {
        public Multiple {
            members = List.copyOf(members);
        }
    }

    /** A list. */
    record Ordered(List<Scalar> members) implements Container {
        public Ordered {
            members = List.copyOf(members);
        }
    }

    /** A record; a field that is absent is NULL. */
    record Fields(Map<String, Scalar> fields) implements Value {
        public Fields {
            fields = Map.copyOf(fields);
        }
    }

    static Value multiple(Collection<Scalar> members) {
        return members.isEmpty() ? NULL : new Multiple(List.copyOf(members));
    }

    static Value ordered(Collection<Scalar> members) {
        return members.isEmpty() ? NULL : new Ordered(List.copyOf(members));
    }

    static Value fields(Map<String, Scalar> fields) {
        return fields.isEmpty() ? NULL : new Fields(fields);
    }

    /** The members of a container, a single value as one member, nothing for NULL and records. */
    static List<Scalar> membersOf(Value value) {
        return switch (value) {
            case Container container -> container.members();
            case Scalar scalar -> List.of(scalar);
            case Null _, Fields _ -> List.of();
        };
    }

    static Optional<Scalar> field(Map<String, Scalar> fields, String name) {
        return Optional.ofNullable(fields.get(name));
    }

    default boolean isNull() {
        return this instanceof Null;
    }

    /** Equality as {@code match} means it: bags without order, pairs without direction, numbers by size. */
    default boolean same(Value other) {
        return Sameness.same(this, other);
    }

    /** The value in JDK types, as JSON shows it: null, Boolean, Long, Double, String, List or Map. */
    default @Nullable Object toPlain() {
        return PlainForm.of(this);
    }
}
