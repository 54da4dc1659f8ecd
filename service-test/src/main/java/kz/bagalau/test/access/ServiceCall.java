package kz.bagalau.test.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Calls of a running service, each as its description says. */
record ServiceCall(int port) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String MULTIPART = "multipart/form-data";
    private static final String BOUNDARY = "part";
    private static final String EMPTY_FILE = """
            --part\r
            Content-Disposition: form-data; name="file"; filename="empty"\r
            Content-Type: application/octet-stream\r
            \r
            \r
            --part--\r
            """;

    /** What came back. */
    record Answer(int status, String body) {
        boolean isGood() {
            return status >= 200 && status < 300;
        }
    }

    /** With something that can be read as a body, and nothing in it. */
    Answer send(ApiOperation operation, String path, String bearer) {
        boolean multipart = operation.mediaType().equals(MULTIPART);
        return send(operation, path, bearer, multipart ? EMPTY_FILE : "{}");
    }

    Answer send(ApiOperation operation, String path, String bearer, String content) {
        String mediaType = operation.mediaType();
        BodyPublisher body = mediaType.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(content);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(operation.method(), body)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (!mediaType.isEmpty()) {
            request.header(
                    "Content-Type", mediaType.equals(MULTIPART) ? MULTIPART + ";boundary=" + BOUNDARY : mediaType);
        }
        if (!bearer.isEmpty()) {
            request.header("Authorization", bearer);
        }
        return send(request.build());
    }

    private static Answer send(HttpRequest request) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(request + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
