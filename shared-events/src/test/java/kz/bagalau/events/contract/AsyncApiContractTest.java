package kz.bagalau.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiContractTest {
    @BeforeAll
    static void write() {
        ContractWriter.writeIfAsked();
    }

    @Test
    void theCommittedDescriptionIsThatOfTheEvents() {
        assertThat(ContractFiles.read(ContractFiles.ASYNC_API))
                .as("%s: %s", ContractFiles.ASYNC_API, ContractFiles.HOW)
                .isEqualTo(ContractWriter.asyncApi());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonNode document = YAMLMapper.shared().readTree(ContractFiles.read(ContractFiles.ASYNC_API));
        List<String> references = references(document).toList();

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(Files.exists(ContractFiles.RESOURCES.resolve(reference)))
                        .isTrue();
            }
        });
    }

    private static Stream<String> references(JsonNode node) {
        Stream<String> own =
                node.path("$ref").isString() ? Stream.of(node.get("$ref").asString()) : Stream.empty();
        return Stream.concat(own, node.valueStream().flatMap(AsyncApiContractTest::references));
    }
}
