package kz.bagalau.gateway.webapp;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files of the web app, and its one page for every other path: the web app knows its own routes. */
@RestController
class WebAppController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String NOT_BUILT = """
            <!doctype html><html lang="kk"><meta charset="UTF-8"><title>Bagalau</title>
            <p>Веб-қосымша бұл жинақта жоқ. API жұмыс істеп тұр.</p>
            <p lang="ru">Веб-приложения в этой сборке нет. API работает.</p>
            <p lang="en">The gateway was built without the web app (web/dist). The API works.</p></html>
            """;

    private final WebApp app;
    private final SecureRandom random = new SecureRandom();

    WebAppController(WebApp app) {
        this.app = app;
    }

    @GetMapping("/**")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        WebAppFile file = app.file(request.getRequestURI());
        if (file != null) {
            return answer(file, request);
        }
        return isPage(request) ? page() : ResponseEntity.notFound().build();
    }

    private static ResponseEntity<byte[]> answer(WebAppFile file, HttpServletRequest request) {
        WebAppFile.Content content = file.content();
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean packed = content.isPacked() && accepted != null && accepted.contains("gzip");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(file.type())
                .eTag(content.etag())
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(caching(file));
        if (packed) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(packed ? content.packed() : content.plain());
    }

    private static CacheControl caching(WebAppFile file) {
        return file.isImmutable()
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
    }

    /** A path that names a file or an asset is no page, unless a browser is on its way to it. */
    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !path.startsWith("/assets/")
                && (path.indexOf('.', path.lastIndexOf('/')) < 0 || (accept != null && accept.contains("text/html")));
    }

    private ResponseEntity<byte[]> page() {
        String nonce = nonce();
        String page = app.page(nonce);
        if (page == null) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .contentType(HTML)
                    .cacheControl(CacheControl.noStore())
                    .body(NOT_BUILT.getBytes(StandardCharsets.UTF_8));
        }
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy(nonce))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String policy(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce
                + "'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none';"
                + " form-action 'self'; object-src 'none'";
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
