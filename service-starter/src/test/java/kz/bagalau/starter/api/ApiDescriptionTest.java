package kz.bagalau.starter.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {
    private final OpenAPI api = described();

    private static OpenAPI described() {
        Operation post = new Operation()
                .addParametersItem(new Parameter().name("status").schema(text().pattern("OPEN|CLOSED")))
                .addParametersItem(new Parameter().name("region").schema(text().pattern("[0-9]{2}")))
                .requestBody(new RequestBody()
                        .content(new Content()
                                .addMediaType(
                                        "application/json",
                                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Wish")))))
                .responses(new ApiResponses());
        OpenAPI api = new OpenAPI()
                .components(new Components()
                        .addSchemas("Wish", object())
                        .addSchemas("Answer", object().addProperty("language", text())))
                .paths(new Paths().addPathItem("/api/x", new PathItem().post(post)));
        new ApiDescription("x-service").customise(api);
        return api;
    }

    @Test
    void anAnswerHasAllItsFieldsAndARequestMayLeaveSomeOut() {
        assertThat(schema("Answer").getRequired()).containsExactlyInAnyOrder("note", "language");
        assertThat(schema("Wish").getRequired()).isNull();
    }

    @Test
    void alternativesAreChoicesAndLanguagesAreTwo() {
        assertThat(parameter(0).getEnum()).isEqualTo(List.of("OPEN", "CLOSED"));
        assertThat(parameter(1).getEnum()).isNull();
        Schema<?> language = (Schema<?>) schema("Answer").getProperties().get("language");
        assertThat(language.getEnum()).isEqualTo(List.of("kk", "ru"));
    }

    @Test
    void everyOperationMayAnswerAProblem() {
        assertThat(operation().getResponses().get("default").getContent()).containsKey("application/problem+json");
        assertThat(schema("Problem").getRequired()).contains("code", "text", "errors");
    }

    @Test
    void saysNothingOfWhereItRuns() {
        assertThat(api.getServers()).extracting("url").containsExactly("/");
        assertThat(api.getInfo().getTitle()).isEqualTo("x-service");
    }

    private Operation operation() {
        return api.getPaths().get("/api/x").getPost();
    }

    private Schema<?> parameter(int index) {
        return operation().getParameters().get(index).getSchema();
    }

    private Schema<?> schema(String name) {
        return api.getComponents().getSchemas().get(name);
    }

    private static Schema<?> object() {
        return new Schema<>().typesItem("object").addProperty("note", text().typesItem("null"));
    }

    private static Schema<?> text() {
        return new Schema<>().typesItem("string");
    }
}
