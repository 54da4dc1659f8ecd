package kz.bagalau.system.deployed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code docker-compose.yml} gives to its containers. */
final class ComposeFile {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([-?])([^}]*))?}");

    private final Map<String, Map<String, Object>> services;
    private final Map<String, String> dotEnv;

    /**
     * Reads the file.
     *
     * @param dotEnv what {@code .env} would say
     */
    @SuppressWarnings("unchecked")
    ComposeFile(Path file, Map<String, String> dotEnv) {
        this.dotEnv = dotEnv;
        try (var in = Files.newBufferedReader(file)) {
            Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            services = (Map<String, Map<String, Object>>) root.get("services");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The environment of a service's container, with the variables replaced. */
    Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        ((Map<?, ?>) services.get(service).get("environment"))
                .forEach((name, value) -> environment.put(name.toString(), replaced(value.toString())));
        return environment;
    }

    private String replaced(String value) {
        return VARIABLE.matcher(value).replaceAll(variable -> Matcher.quoteReplacement(value(variable)));
    }

    private String value(MatchResult variable) {
        String value = dotEnv.get(variable.group(1));
        if (value != null && !value.isEmpty()) {
            return value;
        }
        if (!"-".equals(variable.group(2))) {
            throw new IllegalStateException(variable.group(1) + " has no value");
        }
        return variable.group(3);
    }
}
