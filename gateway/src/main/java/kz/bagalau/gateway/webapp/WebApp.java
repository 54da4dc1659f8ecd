package kz.bagalau.gateway.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The built web app on the class path. Its files are listed once, at the start, so that no path of a request is ever looked up on a disk. */
@Component
class WebApp {
    private static final Logger log = LoggerFactory.getLogger(WebApp.class);
    private static final String FOLDER = "/web-app/";
    private static final String PAGE = "/index.html";

    private final Map<String, WebAppFile> files;
    private final @Nullable String page;

    WebApp() {
        try {
            Map<String, WebAppFile> found = new HashMap<>();
            String html = null;
            for (Resource resource : list()) {
                String path = pathOf(resource);
                if (path.equals(PAGE)) {
                    html = resource.getContentAsString(StandardCharsets.UTF_8);
                } else {
                    found.put(path, new WebAppFile(path, resource));
                }
            }
            files = Map.copyOf(found);
            page = html;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (page == null) {
            log.warn(
                    "The web app is not on the class path (web/dist was missing when the gateway was built): pages answer 503");
        }
    }

    /** The page with the nonce of this request in it; null when the gateway was built without the web app. */
    @Nullable
    String page(String nonce) {
        return page == null ? null : page.replace("__CSP_NONCE__", nonce);
    }

    /** The file of exactly this path. */
    @Nullable
    WebAppFile file(String path) {
        return files.get(path);
    }

    private static Resource[] list() throws IOException {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        return resources.getResource("classpath:" + FOLDER + "index.html").exists()
                ? java.util.Arrays.stream(resources.getResources("classpath:" + FOLDER + "**"))
                        .filter(Resource::isReadable)
                        .filter(resource -> resource.getFilename() != null
                                && !resource.getFilename().isEmpty())
                        .toArray(Resource[]::new)
                : new Resource[0];
    }

    private static String pathOf(Resource resource) throws IOException {
        String url = resource.getURL().toString();
        return url.substring(url.lastIndexOf(FOLDER) + FOLDER.length() - 1);
    }
}
