package kz.bagalau.system.bench.gateway;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.bagalau.local.infrastructure.FreePort;

/** nginx in front of one service: kept connections, no log, nothing else. Only where it is installed. */
final class Nginx implements AutoCloseable {
    private static final String SETTINGS = """
            daemon off;
            worker_processes auto;
            pid %1$s/nginx.pid;
            error_log stderr error;
            events { worker_connections 512; }
            http {
              access_log off;
              client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s; uwsgi_temp_path %1$s; scgi_temp_path %1$s;
              keepalive_requests 1000000;
              upstream service { server 127.0.0.1:%2$d; keepalive 64; keepalive_requests 1000000; }
              server {
                listen 127.0.0.1:%3$d;
                location / {
                  proxy_pass http://service;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_set_header X-Forwarded-For $remote_addr;
                }
              }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it, if there is one. */
    static Optional<Nginx> inFrontOf(int servicePort, Path folder) throws IOException {
        Optional<String> program = program();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        int port = FreePort.any();
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, SETTINGS.formatted(folder, servicePort, port));
        Process process = new ProcessBuilder(
                        program.get(),
                        "-c",
                        settings.toString(),
                        "-e",
                        folder.resolve("nginx.log").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        return Optional.of(new Nginx(process, port));
    }

    private static Optional<String> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/sbin";
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> folder + "/nginx")
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
