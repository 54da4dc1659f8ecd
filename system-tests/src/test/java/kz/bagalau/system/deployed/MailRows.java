package kz.bagalau.system.deployed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.bagalau.local.platform.LocalService;

/** What notification-service knows of its mails. */
record MailRows(ServicesApart services) {
    private static final String ONLY_MAIL_TO = """
            select m.event_id,
                   concat(m.state, ', attempt ', m.attempts, case when m.leased_until is not null then ', leased' end) as standing
            from mail m join recipient r on r.person_id = m.person_id where r.email = ?
            """;

    /**
     * One mail.
     *
     * @param eventId the event that asked for it
     * @param standing state, attempts so far, and whether a worker has it
     */
    record Row(String eventId, String standing) {}

    /** The only mail to an address. */
    Row to(String address) {
        try (Connection database = services.database(LocalService.NOTIFICATION);
                PreparedStatement query = database.prepareStatement(ONLY_MAIL_TO)) {
            query.setString(1, address);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                Row row = new Row(rows.getString("event_id"), rows.getString("standing"));
                if (rows.next()) {
                    throw new IllegalStateException("More than one mail to " + address);
                }
                return row;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
