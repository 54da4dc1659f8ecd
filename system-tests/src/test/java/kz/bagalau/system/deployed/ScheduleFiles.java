package kz.bagalau.system.deployed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.local.platform.LocalService;

/** Brings files into scheduling-service as an operator does. */
public final class ScheduleFiles {
    private final ServiceAlone scheduling;

    public ScheduleFiles(ServiceAlone scheduling) {
        this.scheduling = scheduling;
    }

    /**
     * scheduling-service with the local platform's schedule in it.
     *
     * @param more environment
     */
    public static ServiceAlone startScheduling(Workbench workbench, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("BAGALAU_SCHEDULING_DEMO_ENABLED", "true");
        return workbench.start(LocalService.SCHEDULING, "scheduling", environment);
    }

    /** @param kind centres, rooms or slots */
    public void load(String kind, String csv) throws IOException, InterruptedException {
        String body = """
                --file\r
                Content-Disposition: form-data; name="kind"\r
                \r
                %s\r
                --file\r
                Content-Disposition: form-data; name="file"; filename="%s.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --file--\r
                """.formatted(kind, kind, csv);
        HttpRequest request = HttpRequest.newBuilder(URI.create(scheduling.url() + "/api/scheduling/operator/imports"))
                .header("Authorization", "Bearer " + scheduling.token(UUID.randomUUID(), "NTC_OPERATOR"))
                .header("Content-Type", "multipart/form-data; boundary=file")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The import of " + kind + " answered " + answer.body());
            }
        }
    }
}
