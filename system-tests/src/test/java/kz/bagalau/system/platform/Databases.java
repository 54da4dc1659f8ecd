package kz.bagalau.system.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import kz.bagalau.local.platform.LocalService;
import kz.bagalau.test.DatabaseSearch;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The databases of all services of a platform. */
public final class Databases {
    private static final int PORT = 15432;

    private final int port;
    private final String password;

    Databases(Path home, int portOffset) {
        port = PORT + portOffset;
        Properties secrets = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        password = secrets.getProperty("database-password");
    }

    /** Where a text stands, as {@code service.table.column}. */
    public List<String> columnsWith(String text) {
        return Arrays.stream(LocalService.values())
                .flatMap(service -> new DatabaseSearch(of(service))
                        .columnsWith(text).stream().map(column -> service.shortName() + "." + column))
                .toList();
    }

    /**
     * Leaves a sent mail as one that the mail server refused for good, which that of a local platform never does.
     *
     * @return whether there was one
     */
    public boolean refuseMail(UUID person, String template) {
        return JdbcClient.create(of(LocalService.NOTIFICATION))
                        .sql("""
                        update mail set state = 'FAILED', sent_at = null, last_error = 'SMTP 550'
                        where person_id = :person and template = :template and state = 'SENT'
                        """)
                        .param("person", person)
                        .param("template", template)
                        .update()
                > 0;
    }

    /** One service's, as the service opens it. */
    DataSource of(LocalService service) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://localhost:" + port + "/" + service.shortName());
        database.setUser(service.shortName());
        database.setPassword(password);
        return database;
    }
}
