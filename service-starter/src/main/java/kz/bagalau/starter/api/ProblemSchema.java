package kz.bagalau.starter.api;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** Describes the problems that the starter's problem package writes. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema<?> problem() {
        return object("type", "title", "status", "detail", "code", "text", "errors", "traceId")
                .description("RFC 9457; code is stable, text is for people")
                .addProperty("type", string())
                .addProperty("title", string())
                .addProperty("status", new Schema<>().typesItem("integer"))
                .addProperty("detail", string())
                .addProperty("instance", string())
                .addProperty("code", string())
                .addProperty("text", text())
                .addProperty("errors", list("FieldProblem"))
                .addProperty("traceId", string().typesItem("null"));
    }

    static Schema<?> field() {
        return object("field", "code", "text")
                .addProperty("field", string())
                .addProperty("code", string())
                .addProperty("text", text());
    }

    private static Schema<?> text() {
        return object("kk", "ru").addProperty("kk", string()).addProperty("ru", string());
    }

    private static Schema<?> object(String... required) {
        Schema<?> schema = new Schema<>().typesItem("object");
        schema.setRequired(List.of(required));
        return schema;
    }

    private static Schema<?> string() {
        return new Schema<>().typesItem("string");
    }

    private static Schema<?> list(String of) {
        Schema<?> schema = new Schema<>().typesItem("array");
        schema.setItems(new Schema<>().$ref("#/components/schemas/" + of));
        return schema;
    }
}
