package kz.bagalau.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed descriptions of the services' APIs, docs/api/SERVICE.json, from which the web app's types are generated. */
public final class ApiContract {
    private static final String WRITE = "bagalau.api.write";
    private static final Path FOLDER = Path.of("..", "docs", "api");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ApiContract() {}

    /**
     * Compares what a service answers at {@code /v3/api-docs} with what is committed, or writes it when
     * {@code -Dbagalau.api.write=true} asks for it.
     *
     * @param service name of the service's folder, such as {@code scheduling-service}
     */
    public static void assertCommitted(String service, String description) throws IOException {
        Path file = FOLDER.resolve(service + ".json");
        String now = JSON.writeValueAsString(JSON.readTree(description)) + "\n";
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, now);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "The API of %s has changed. Write it and commit it with the web app's types: "
                                + "mvn -pl %s -am verify -D%s=true, then npm run generate:api in web/",
                        service, service, WRITE)
                .isEqualTo(now);
    }
}
