package kz.bagalau.test.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The one table of who may call what: docs/access.csv. */
public final class AccessTable {
    /** Every role that a token can name: that of each teacher and those of the staff. */
    public static final List<String> ROLES = List.of(
            "TEACHER",
            "NTC_OPERATOR",
            "TEST_ADMINISTRATOR",
            "OBSERVER",
            "APPEAL_MEMBER",
            "COMMISSION_SECRETARY",
            "COMMISSION_MEMBER",
            "COMMISSION_CHAIR",
            "ORGANISATION_OFFICER",
            "SITUATIONAL_CENTRE",
            "MINISTRY_ANALYST",
            "AUDITOR",
            "ADMINISTRATOR");

    private static final Path FILE = Path.of("..", "docs", "access.csv");
    private static final String HEADER = "service,method,path,who,objects";
    private static final String EVERY_SERVICE = "every-service";

    private AccessTable() {}

    /** The rows of a service, such as {@code scheduling-service}. */
    public static List<AccessRow> of(String service) {
        List<AccessRow> rows =
                all().stream().filter(row -> row.service().equals(service)).toList();
        rows.forEach(AccessTable::checkRoles);
        return rows;
    }

    /** The rows of what service-starter gives to every service, and its API's description leaves out. */
    public static List<AccessRow> ofEveryService() {
        return of(EVERY_SERVICE);
    }

    /** The rows of all services. */
    public static List<AccessRow> all() {
        try {
            List<String> lines = Files.readAllLines(FILE);
            if (!lines.getFirst().equals(HEADER)) {
                throw new IllegalStateException(FILE + " begins with " + HEADER);
            }
            return lines.stream().skip(1).map(AccessRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkRoles(AccessRow row) {
        Set<String> who = row.who();
        boolean known = ROLES.containsAll(who)
                || who.equals(Set.of(AccessRow.EVERYBODY))
                || who.equals(Set.of(AccessRow.SIGNED_IN));
        if (!known) {
            throw new IllegalStateException("Who is that? " + row);
        }
    }
}
