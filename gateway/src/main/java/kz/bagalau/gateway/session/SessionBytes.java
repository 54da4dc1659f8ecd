package kz.bagalau.gateway.session;

import com.nimbusds.jwt.JWTParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;

/**
 * What a session holds, as bytes in the database. Who is signed in and the tokens are read for nearly every call of the API: they
 * stand there as the texts that identity gave, for Java takes longer to read so many objects than the gateway needs for all
 * the rest (ADR 8). What else there is, of people on the way to signing in, is serialized.
 */
final class SessionBytes {
    /** A serialized object begins with 0xAC, and none of ours does. */
    private static final byte PERSON = 'P';

    private static final byte TOKENS = 'T';

    private static final SerializingConverter SERIALIZED = new SerializingConverter();
    private static final DeserializingConverter DESERIALIZED = new DeserializingConverter();
    /** The same as reads an ID token at sign-in. */
    private static final MappedJwtClaimSetConverter CLAIMS = MappedJwtClaimSetConverter.withDefaults(Map.of());

    private SessionBytes() {}

    static ConversionService conversion() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, SessionBytes::write);
        conversion.addConverter(byte[].class, Object.class, SessionBytes::read);
        return conversion;
    }

    private static byte[] write(Object value) {
        try {
            return switch (value) {
                case SecurityContext context
                when context.getAuthentication() instanceof OAuth2AuthenticationToken signedIn
                        && signedIn.getPrincipal() instanceof OidcUser person -> person(signedIn, person.getIdToken());
                case SessionTokens tokens -> tokens(tokens);
                default -> SERIALIZED.convert(value);
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] person(OAuth2AuthenticationToken signedIn, OidcIdToken idToken) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(PERSON);
        writeText(out, signedIn.getAuthorizedClientRegistrationId());
        writeText(out, idToken.getTokenValue());
        return bytes.toByteArray();
    }

    private static byte[] tokens(SessionTokens tokens) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(TOKENS);
        writeText(out, tokens.accessToken());
        writeTime(out, tokens.issuedAt());
        writeTime(out, tokens.expiresAt());
        String refresh = tokens.refreshToken();
        out.writeBoolean(refresh != null);
        if (refresh != null) {
            writeText(out, refresh);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            return switch (in.readByte()) {
                case PERSON -> person(in);
                case TOKENS -> tokens(in);
                default -> DESERIALIZED.convert(bytes);
            };
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The signature was checked before it was stored. */
    private static SecurityContext person(DataInputStream in) throws IOException, ParseException {
        String registrationId = readText(in);
        String idToken = readText(in);
        Map<String, Object> claims =
                CLAIMS.convert(JWTParser.parse(idToken).getJWTClaimsSet().getClaims());
        return SignedInPerson.context(
                new OidcIdToken(idToken, (Instant) claims.get("iat"), (Instant) claims.get("exp"), claims),
                registrationId);
    }

    private static SessionTokens tokens(DataInputStream in) throws IOException {
        return new SessionTokens(readText(in), readTime(in), readTime(in), refreshToken(in));
    }

    private static @Nullable String refreshToken(DataInputStream in) throws IOException {
        return in.readBoolean() ? readText(in) : null;
    }

    /** Of any length: {@code writeUTF} ends at 64 kB. */
    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void writeTime(DataOutputStream out, Instant time) throws IOException {
        out.writeLong(time.getEpochSecond());
        out.writeInt(time.getNano());
    }

    private static Instant readTime(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }
}
