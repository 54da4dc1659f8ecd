package kz.bagalau.testing.qti.pack;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files of a zip file, kept in memory: nothing is ever written to where an entry's name says. What an entry claims
 * of its size is not believed; it is counted while it unpacks.
 */
public final class ZipFiles implements PackageFiles {
    static final int MAX_ENTRIES = 5_000;
    static final long MAX_FILE = 20L << 20;
    static final long MAX_TOTAL = 100L << 20;
    /** How many times its packed size a package may unpack to, once that is more than {@link #SMALL}. */
    static final int MAX_RATIO = 200;

    static final long SMALL = 8L << 20;

    private final Map<String, byte[]> files;

    private ZipFiles(Map<String, byte[]> files) {
        this.files = Map.copyOf(files);
    }

    public static ZipFiles read(InputStream stream) throws IOException, UnreadablePackage {
        Map<String, byte[]> files = new HashMap<>();
        CountedStream packed = new CountedStream(stream);
        ZipInputStream zip = new ZipInputStream(packed);
        long total = 0;
        int entries = 0;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw new UnreadablePackage("the zip file has more than " + MAX_ENTRIES + " entries");
                }
                String path = path(entry.getName());
                byte[] content = content(zip, path, total, packed);
                total += content.length;
                if (!entry.isDirectory() && files.put(path, content) != null) {
                    throw new UnreadablePackage("the entry " + path + " is there twice");
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UnreadablePackage("the zip file is damaged: " + e.getMessage());
        }
        if (entries == 0) {
            throw new UnreadablePackage("it is not a zip file, or an empty one");
        }
        return new ZipFiles(files);
    }

    @Override
    public boolean has(String path) {
        return files.containsKey(path);
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static String path(String name) throws UnreadablePackage {
        Optional<String> path = PackagePath.plain(name);
        if (path.isEmpty()) {
            throw new UnreadablePackage("the entry \"" + printable(name) + "\" would lie outside the package");
        }
        return path.get();
    }

    private static String printable(String name) {
        return name.substring(0, Math.min(200, name.length())).replaceAll("\\p{Cntrl}", "?");
    }

    private static byte[] content(InputStream zip, String path, long before, CountedStream packed)
            throws IOException, UnreadablePackage {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            content.write(buffer, 0, read);
            long total = before + content.size();
            boolean bomb = total > SMALL && total > MAX_RATIO * packed.count();
            if (content.size() > MAX_FILE || total > MAX_TOTAL || bomb) {
                throw new UnreadablePackage("the entry " + path + " unpacks to more than an import takes");
            }
        }
        return content.toByteArray();
    }
}
