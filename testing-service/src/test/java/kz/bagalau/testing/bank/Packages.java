package kz.bagalau.testing.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** QTI packages, good and bad, made where they are needed. */
final class Packages {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A package whose manifest names these items. */
    static Packages naming(String... hrefs) {
        StringBuilder resources = new StringBuilder();
        for (String href : hrefs) {
            resources.append("<resource identifier='r' type='imsqti_item_xmlv2p2' href='" + href + "'/>");
        }
        return new Packages()
                .with(
                        "imsmanifest.xml",
                        "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1'><resources>" + resources
                                + "</resources></manifest>");
    }

    static Packages empty() {
        return new Packages();
    }

    Packages with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Packages with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
