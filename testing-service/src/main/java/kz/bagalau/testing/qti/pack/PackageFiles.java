package kz.bagalau.testing.qti.pack;

import java.io.IOException;
import java.util.Optional;

/** The files of a content package, by their path from its root with "/" between the parts. */
public interface PackageFiles {
    boolean has(String path);

    /** Empty when there is no such file, or it is larger than an import takes. */
    Optional<byte[]> read(String path) throws IOException;

    /** A package without files. */
    static PackageFiles none() {
        return new PackageFiles() {
            @Override
            public boolean has(String path) {
                return false;
            }

            @Override
            public Optional<byte[]> read(String path) {
                return Optional.empty();
            }
        };
    }
}
