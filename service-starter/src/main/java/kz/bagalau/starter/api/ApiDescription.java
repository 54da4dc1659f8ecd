package kz.bagalau.starter.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** The platform's conventions in a service's description; where it runs is no part of it. */
final class ApiDescription implements OpenApiCustomizer {
    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> LANGUAGES = Set.of("language", "locale");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\w+(\\|\\w+)+");

    private final String service;

    ApiDescription(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info().title(service).version("1")).servers(List.of(new Server().url("/")));
        api.getComponents()
                .addSchemas("Problem", ProblemSchema.problem())
                .addSchemas("FieldProblem", ProblemSchema.field());
        SchemaReach asked = new SchemaReach(api.getComponents().getSchemas());
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    refusals(operation);
                    if (operation.getParameters() != null) {
                        operation.getParameters().forEach(ApiDescription::parameter);
                    }
                    if (operation.getRequestBody() != null) {
                        operation.getRequestBody().getContent().values().forEach(body -> asked.reach(body.getSchema()));
                    }
                });
        api.getComponents().getSchemas().forEach((name, schema) -> {
            properties(schema);
            if (!asked.names().contains(name) && !name.endsWith("Problem")) {
                answersAll(schema);
            }
        });
    }

    private static void refusals(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        ApiResponses.DEFAULT,
                        new ApiResponse()
                                .description("A problem (RFC 9457)")
                                .content(new Content()
                                        .addMediaType(
                                                PROBLEM,
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }

    /** An answer has all its fields; a request may leave out what may be null. */
    private static void answersAll(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.setRequired(List.copyOf(propertiesOf(schema).keySet()));
        }
    }

    private static void parameter(Parameter parameter) {
        choices(parameter.getName(), parameter.getSchema());
    }

    private static void properties(Schema<?> schema) {
        propertiesOf(schema).forEach(ApiDescription::choices);
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> propertiesOf(Schema<?> schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    /** A pattern of plain alternatives is a choice of them; a language is always one of two. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choices(String name, @Nullable Schema schema) {
        if (schema != null && name.equals("languages") && schema.getItems() != null) {
            choices("language", schema.getItems());
        }
        if (schema == null
                || schema.getTypes() == null
                || !schema.getTypes().contains("string")
                || schema.getEnum() != null) {
            return;
        }
        String pattern = schema.getPattern();
        List<String> choices = LANGUAGES.contains(name)
                ? List.of("kk", "ru")
                : pattern != null && ALTERNATIVES.matcher(pattern).matches()
                        ? Arrays.asList(pattern.split("\\|"))
                        : List.of();
        if (!choices.isEmpty()) {
            schema.setPattern(null);
            choices.forEach(schema::addEnumItemObject);
            if (schema.getTypes().contains("null")) {
                schema.addEnumItemObject(null);
            }
        }
    }

    /** The schemas that a request body can hold. */
    private static final class SchemaReach {
        @SuppressWarnings("rawtypes")
        private final Map<String, Schema> all;

        private final Set<String> names = new HashSet<>();

        @SuppressWarnings("rawtypes")
        SchemaReach(Map<String, Schema> all) {
            this.all = all;
        }

        Set<String> names() {
            return names;
        }

        @SuppressWarnings("rawtypes")
        void reach(@Nullable Schema<?> schema) {
            if (schema == null) {
                return;
            }
            String reference = schema.get$ref();
            if (reference != null) {
                String name = reference.substring(reference.lastIndexOf('/') + 1);
                if (names.add(name)) {
                    reach(all.get(name));
                }
            }
            propertiesOf(schema).values().forEach(this::reach);
            reach(schema.getItems());
            if (schema.getAnyOf() != null) {
                for (Schema each : schema.getAnyOf()) {
                    reach(each);
                }
            }
        }
    }
}
