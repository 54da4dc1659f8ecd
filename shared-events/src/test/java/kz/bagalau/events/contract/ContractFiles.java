package kz.bagalau.events.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The committed contract beside the records. */
final class ContractFiles {
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path SCHEMAS = RESOURCES.resolve("schemas");
    static final Path SAMPLES = RESOURCES.resolve("samples");
    static final Path ASYNC_API = RESOURCES.resolve("asyncapi.yaml");
    static final boolean WRITE = Boolean.getBoolean("bagalau.contracts.write");
    static final String HOW = "write it again and commit it: mvn -pl shared-events test -Dbagalau.contracts.write=true";

    private ContractFiles() {}

    static Path schema(String type) {
        return SCHEMAS.resolve(type + ".json");
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
