package kz.bagalau.testing.qti.pack;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.xml.UnreadableXml;
import kz.bagalau.testing.qti.xml.XmlDocument;
import kz.bagalau.testing.qti.xml.XmlElement;

/** The items that an {@code imsmanifest.xml} names, in its order. */
public record Manifest(List<String> items) {
    public static final String NAME = "imsmanifest.xml";
    private static final Pattern ITEM = Pattern.compile("imsqti_(apip)?item_xmlv2p\\d.*");
    private static final Pattern TEST = Pattern.compile("imsqti_(test|section|assessment)_xmlv2p\\d.*");

    public static Manifest read(PackageFiles files, Findings findings) throws IOException, UnreadablePackage {
        Optional<byte[]> bytes = files.read(NAME);
        if (bytes.isEmpty()) {
            throw new UnreadablePackage("there is no " + NAME + " at its root");
        }
        try {
            XmlElement root = XmlDocument.read(XmlDocument.decode(bytes.get()));
            if (!root.is("manifest")) {
                throw new UnreadablePackage(NAME + " is no manifest");
            }
            return new Manifest(new ArrayList<>(paths(root, findings)));
        } catch (UnreadableXml e) {
            throw new UnreadablePackage(NAME + " can't be read: " + e.reason());
        }
    }

    private static Set<String> paths(XmlElement root, Findings findings) throws UnreadablePackage {
        Set<String> paths = new LinkedHashSet<>();
        for (XmlElement resource :
                root.all().filter(element -> element.is("resource")).toList()) {
            String type = resource.attribute("type").orElse("");
            if (TEST.matcher(type).matches()) {
                findings.loss(resource, "tests and sections are not imported, only their items");
            }
            if (ITEM.matcher(type).matches() && !paths.add(path(resource))) {
                findings.remark(resource, "it is named twice");
            }
        }
        if (paths.isEmpty()) {
            findings.loss(root, "it names no items");
        }
        return paths;
    }

    private static String path(XmlElement resource) throws UnreadablePackage {
        String href = resource.attribute("href")
                .or(() -> resource.child("file").flatMap(file -> file.attribute("href")))
                .orElse("");
        try {
            Optional<String> path =
                    PackagePath.plain(URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8));
            if (path.isPresent()) {
                return path.get();
            }
        } catch (IllegalArgumentException _) {
            // not a URL: the same as one that leads nowhere
        }
        throw new UnreadablePackage("line " + resource.line() + " of " + NAME + " names no file of the package");
    }
}
