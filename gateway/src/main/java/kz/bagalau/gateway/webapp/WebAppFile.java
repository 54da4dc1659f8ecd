package kz.bagalau.gateway.webapp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.util.function.SingletonSupplier;

/** One file of the web app, read and packed when it is first asked for. */
final class WebAppFile {
    private static final int TOO_SHORT_TO_PACK = 512;

    private final String path;
    private final MediaType type;
    private final Supplier<Content> content;

    /** The bytes as they are and, if that is worth while, packed. */
    record Content(byte[] plain, byte[] packed, String etag) {
        boolean isPacked() {
            return packed.length < plain.length;
        }
    }

    WebAppFile(String path, Resource resource) {
        this.path = path;
        type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        content = SingletonSupplier.of(() -> read(resource));
    }

    MediaType type() {
        return type;
    }

    Content content() {
        return content.get();
    }

    /** Names under assets/ carry a hash of what is in them, so they never change. */
    boolean isImmutable() {
        return path.startsWith("/assets/");
    }

    private static Content read(Resource resource) {
        try {
            byte[] plain = resource.getContentAsByteArray();
            String etag = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 12);
            return new Content(plain, plain.length < TOO_SHORT_TO_PACK ? plain : pack(plain), '"' + etag + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pack(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }
}
