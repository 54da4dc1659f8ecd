package kz.bagalau.system.bench.gateway;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.local.platform.LocalService;
import kz.bagalau.system.deployed.ServicesApart;
import kz.bagalau.system.platform.Visitor;

/**
 * Sessions of a signed-in teacher, and the requests that they make: to the gateway with a cookie, past it with the token that the
 * gateway would add.
 */
final class SignedIn {
    private static final String PATH = "/api/scheduling/campaigns/current";
    /** Signed with 3072 bits; what follows in a serialized session may look like more of it. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]{512}");

    private final List<byte[]> withCookie;
    private final byte[] withToken;

    private SignedIn(List<byte[]> withCookie, byte[] withToken) {
        this.withCookie = withCookie;
        this.withToken = withToken;
    }

    static SignedIn make(int sessions, ServicesApart services) throws SQLException {
        List<byte[]> withCookie = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            Visitor teacher = new Visitor(services.url()).signIn("teacher@bagalau.test", services.demoPassword());
            withCookie.add(request("Cookie: " + teacher.cookieHeader()));
        }
        return new SignedIn(withCookie, request("Authorization: Bearer " + token(services)));
    }

    /** An access token as the gateway keeps it in a session. */
    private static String token(ServicesApart services) throws SQLException {
        try (Connection database = services.database(LocalService.GATEWAY);
                Statement statement = database.createStatement();
                ResultSet attributes =
                        statement.executeQuery("select attribute_bytes from spring_session_attributes")) {
            while (attributes.next()) {
                Matcher found = TOKEN.matcher(new String(attributes.getBytes(1), StandardCharsets.ISO_8859_1));
                while (found.find()) {
                    if (isAccessToken(found.group())) {
                        return found.group();
                    }
                }
            }
        }
        throw new IllegalStateException("No session holds an access token");
    }

    private static boolean isAccessToken(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return new String(claims, StandardCharsets.UTF_8).contains("\"centres\"");
    }

    private static byte[] request(String header) {
        return ("GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n" + header + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    byte[] toGateway(int number) {
        return withCookie.get(number % withCookie.size());
    }

    byte[] toService(int number) {
        return withToken;
    }
}
