package kz.bagalau.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Secrets of this machine's platform, made at the first start and kept beside its data. */
final class Secrets {
    private static final String DEMO_PASSWORD = "demo-password";

    private final Properties values = new Properties();

    Secrets(Path folder) {
        Path file = folder.resolve("secrets.properties");
        try {
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    values.load(in);
                }
            }
            boolean isNew = false;
            for (String name : new String[] {"database-password", "gateway-client-secret", "key-password"}) {
                isNew |= values.putIfAbsent(name, random(24)) == null;
            }
            isNew |= values.putIfAbsent(DEMO_PASSWORD, "Bagalau-" + random(4)) == null;
            if (isNew) {
                Files.createDirectories(folder);
                Files.deleteIfExists(file);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                try (var out = Files.newBufferedWriter(file)) {
                    values.store(out, "Secrets of the local platform");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The secrets could not be kept in " + file, e);
        }
    }

    private static String random(int bytes) {
        byte[] secret = new byte[bytes];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    String databasePassword() {
        return values.getProperty("database-password");
    }

    String gatewayClientSecret() {
        return values.getProperty("gateway-client-secret");
    }

    String keyPassword() {
        return values.getProperty("key-password");
    }

    String demoPassword() {
        return values.getProperty(DEMO_PASSWORD);
    }
}
