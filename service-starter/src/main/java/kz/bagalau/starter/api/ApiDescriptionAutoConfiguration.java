package kz.bagalau.starter.api;

import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** A description that types can be generated from: what is there always, what may be null, what a refusal looks like. */
@AutoConfiguration
public class ApiDescriptionAutoConfiguration {
    static {
        // Any JSON: a node's own properties are no part of it.
        SpringDocUtils.getConfig().replaceWithSchema(JsonNode.class, new Schema<>());
    }

    @Bean
    NullnessConverter nullnessConverter() {
        return new NullnessConverter();
    }

    @Bean
    ApiDescription apiDescription(@Value("${spring.application.name}") String service) {
        return new ApiDescription(service);
    }

    /** Names that are unique in a service and do not depend on the order in which its classes are found. */
    @Bean
    OperationCustomizer operationNames() {
        return (operation, handler) ->
                operation.operationId(handler.getBeanType().getSimpleName().replace("Controller", "") + "."
                        + handler.getMethod().getName());
    }
}
