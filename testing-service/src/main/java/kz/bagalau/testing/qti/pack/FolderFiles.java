package kz.bagalau.testing.qti.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a folder; a link that leads out of it is as good as absent. */
public record FolderFiles(Path root) implements PackageFiles {

    @Override
    public boolean has(String path) {
        try {
            return find(path).isPresent();
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Optional<Path> file = find(path);
        return file.isPresent() && Files.size(file.get()) <= ZipFiles.MAX_FILE
                ? Optional.of(Files.readAllBytes(file.get()))
                : Optional.empty();
    }

    private Optional<Path> find(String path) throws IOException {
        Optional<Path> file = PackagePath.plain(path).map(root::resolve).filter(Files::isRegularFile);
        if (file.isEmpty() || !file.get().toRealPath().startsWith(root.toRealPath())) {
            return Optional.empty();
        }
        return file;
    }
}
