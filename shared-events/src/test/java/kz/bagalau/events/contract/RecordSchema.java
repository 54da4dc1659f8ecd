package kz.bagalau.events.contract;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schema 2020-12 of an event record: JDK types, lists, enums and other records; what is not {@code @Nullable} is
 * required. Properties that a schema does not name are allowed, since a later version may add them.
 */
final class RecordSchema {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<Class<?>, String> STRINGS = Map.of(
            UUID.class, "uuid",
            Instant.class, "date-time",
            LocalDate.class, "date");
    private static final Set<Class<?>> INTEGERS = Set.of(int.class, Integer.class, long.class, Long.class);

    private final Set<Class<?>> parts =
            new TreeSet<>((a, b) -> a.getSimpleName().compareTo(b.getSimpleName()));

    private RecordSchema() {}

    static ObjectNode of(Class<? extends Event> event) {
        return new RecordSchema().document(event, EventCatalogue.typeOf(event));
    }

    /** The schema of any record under a type name. */
    static ObjectNode of(Class<?> record, String type) {
        return new RecordSchema().document(record, type);
    }

    private ObjectNode document(Class<?> record, String type) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:bagalau:schema:" + type);
        schema.put("title", record.getSimpleName());
        describe(schema, record);
        ObjectNode definitions = JSON.createObjectNode();
        for (Class<?> part; (part = nextWithout(definitions)) != null; ) {
            definitions.set(part.getSimpleName(), describe(JSON.createObjectNode(), part));
        }
        if (!definitions.isEmpty()) {
            schema.set("$defs", definitions);
        }
        return schema;
    }

    private @Nullable Class<?> nextWithout(ObjectNode definitions) {
        return parts.stream()
                .filter(part -> !definitions.has(part.getSimpleName()))
                .findFirst()
                .orElse(null);
    }

    private ObjectNode describe(ObjectNode schema, Class<?> record) {
        Javadoc javadoc = Javadoc.of(record);
        if (!javadoc.summary().isEmpty()) {
            schema.put("description", javadoc.summary());
        }
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : record.getRecordComponents()) {
            ObjectNode property = type(component.getAnnotatedType());
            String text = javadoc.parameters().get(component.getName());
            if (text != null) {
                property.put("description", text);
            }
            properties.set(component.getName(), property);
        }
        var required = schema.putArray("required");
        Arrays.stream(record.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .forEach(component -> required.add(component.getName()));
        return schema;
    }

    private ObjectNode type(AnnotatedType annotated) {
        ObjectNode schema = JSON.createObjectNode();
        if (annotated instanceof AnnotatedParameterizedType list) {
            if (!List.class.equals(((java.lang.reflect.ParameterizedType) list.getType()).getRawType())) {
                throw new IllegalArgumentException("Events have no " + list.getType());
            }
            schema.put("type", "array");
            schema.set("items", type(list.getAnnotatedActualTypeArguments()[0]));
            return schema;
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type.equals(String.class)) {
            return schema.put("type", "string");
        }
        if (STRINGS.containsKey(type)) {
            return schema.put("type", "string").put("format", STRINGS.get(type));
        }
        if (type.equals(boolean.class) || type.equals(Boolean.class)) {
            return schema.put("type", "boolean");
        }
        if (INTEGERS.contains(type)) {
            return schema.put("type", "integer");
        }
        if (type.equals(BigDecimal.class)) {
            return schema.put("type", "number");
        }
        if (type.isEnum()) {
            var values = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
            return schema;
        }
        if (type.isRecord()) {
            parts.add(type);
            return schema.put("$ref", "#/$defs/" + type.getSimpleName());
        }
        throw new IllegalArgumentException("Events have no " + type + "; use JDK types and records of them");
    }
}
