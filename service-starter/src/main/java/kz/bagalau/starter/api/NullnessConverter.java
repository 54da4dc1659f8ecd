package kz.bagalau.starter.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/** Tells of each component of a record what the compiler knows: null where {@code @Nullable}, there always elsewhere. */
final class NullnessConverter implements ModelConverter {
    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> record = rawClass(type.getType());
        if (schema != null && record.isRecord()) {
            Schema<?> model = model(schema, context);
            if (model != null && model.getProperties() != null) {
                describe(model, record);
            }
        }
        return schema;
    }

    private static Class<?> rawClass(Type type) {
        return type instanceof com.fasterxml.jackson.databind.JavaType java
                ? java.getRawClass()
                : ResolvableType.forType(type).toClass();
    }

    private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void describe(Schema<?> model, Class<?> record) {
        @SuppressWarnings("rawtypes")
        Map<String, Schema> properties = model.getProperties();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            Schema<?> property = properties.get(name);
            if (property == null) {
                continue;
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(name, orNull(property));
            } else if (model.getRequired() == null || !model.getRequired().contains(name)) {
                model.addRequiredItem(name);
            }
        }
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>()
                    .anyOf(List.of(new Schema<>().$ref(property.get$ref()), new Schema<>().typesItem(NULL)));
        }
        if (property.getTypes() != null && property.getTypes().add(NULL) && property.getEnum() != null) {
            property.addEnumItemObject(null);
        }
        return property;
    }
}
