package kz.bagalau.application.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether two requests of one key ask for the same. */
@Component
class RequestFingerprint {
    private final JsonMapper mapper;

    RequestFingerprint(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String of(@Nullable Object... parts) {
        byte[] json = mapper.writeValueAsString(parts).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
