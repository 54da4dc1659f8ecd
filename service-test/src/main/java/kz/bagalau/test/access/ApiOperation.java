package kz.bagalau.test.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation of a committed description, docs/api/SERVICE.json.
 *
 * @param parameterTypes JSON type, or its format, of each variable of the path
 * @param mediaType of the body, empty when there is none
 */
record ApiOperation(String method, String path, Map<String, String> parameterTypes, String mediaType) {
    private static final Path FOLDER = Path.of("..", "docs", "api");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    static List<ApiOperation> of(String service) {
        List<ApiOperation> operations = new ArrayList<>();
        for (var path : described(service).get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                operations.add(of(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
            }
        }
        return operations;
    }

    /**
     * One that no description has: without a body, and what its path names are ids. Its query names an event too, so that not all are
     * meant.
     */
    static ApiOperation undescribed(AccessRow row) {
        String[] methodAndPath = row.operation().split(" ");
        return new ApiOperation(
                methodAndPath[0], methodAndPath[1] + "?eventId={eventId}", Map.of("eventId", "uuid"), "");
    }

    private static JsonNode described(String service) {
        try {
            return JSON.readTree(Files.readString(FOLDER.resolve(service + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiOperation of(String method, String path, JsonNode described) {
        Map<String, String> types = new java.util.HashMap<>();
        for (JsonNode parameter : described.path("parameters")) {
            if (parameter.get("in").asString().equals("path")) {
                JsonNode schema = parameter.get("schema");
                types.put(
                        parameter.get("name").asString(),
                        schema.path("format").asString(schema.path("type").asString()));
            }
        }
        String mediaType = described.at("/requestBody/content").propertyNames().stream()
                .findFirst()
                .orElse("");
        return new ApiOperation(method, path, types, mediaType);
    }

    String name() {
        return method + " " + path;
    }

    boolean namesAnObject() {
        return path.contains("{");
    }

    boolean onlyReads() {
        return method.equals("GET");
    }

    /** The path with the values in it, and where there is none, something of the right type. */
    String pathWith(Map<String, String> values) {
        return VARIABLE.matcher(path).replaceAll(variable -> {
            String value = values.get(variable.group(1));
            return value == null ? any(parameterTypes.getOrDefault(variable.group(1), "string")) : value;
        });
    }

    private static String any(String type) {
        return switch (type) {
            case "uuid" -> UUID.randomUUID().toString();
            case "integer", "int32", "int64" -> "1";
            default -> "unknown";
        };
    }
}
