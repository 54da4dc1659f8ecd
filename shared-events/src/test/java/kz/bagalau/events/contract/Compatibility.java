package kz.bagalau.events.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a new schema of a type breaks: an optional property may be added, anything else needs a new major version. */
final class Compatibility {
    private static final Set<String> FREE = Set.of("description", "title");

    private Compatibility() {}

    /** One line for each broken promise, empty when there is none. */
    static List<String> broken(JsonNode before, JsonNode after) {
        List<String> broken = new ArrayList<>();
        compare("", before, after, broken);
        return broken;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<String> broken) {
        for (String keyword : keywords(before, after)) {
            JsonNode old = before.path(keyword);
            JsonNode now = after.path(keyword);
            switch (keyword) {
                case "properties", "$defs" -> compareMembers(path, old, now, broken);
                case "items" -> compare(path + "[]", old, now, broken);
                case "required" -> compareRequired(path, old, now, broken);
                default -> {
                    if (!old.equals(now)) {
                        broken.add("%s: %s was %s and is %s".formatted(place(path), keyword, text(old), text(now)));
                    }
                }
            }
        }
    }

    private static Set<String> keywords(JsonNode before, JsonNode after) {
        Set<String> keywords = new TreeSet<>();
        keywords.addAll(before.propertyNames());
        keywords.addAll(after.propertyNames());
        keywords.removeAll(FREE);
        return keywords;
    }

    private static void compareMembers(String path, JsonNode old, JsonNode now, List<String> broken) {
        for (String name : old.propertyNames()) {
            String member = path.isEmpty() ? name : path + "." + name;
            if (now.has(name)) {
                compare(member, old.get(name), now.get(name), broken);
            } else {
                broken.add(member + ": removed");
            }
        }
    }

    private static void compareRequired(String path, JsonNode old, JsonNode now, List<String> broken) {
        Set<String> before = texts(old);
        Set<String> after = texts(now);
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> broken.add(
                        "%s: %s is required now, events of before may lack it".formatted(place(path), name)));
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name ->
                        broken.add("%s: %s is optional now, receivers of before need it".formatted(place(path), name)));
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "absent" : node.toString();
    }

    private static String place(String path) {
        return path.isEmpty() ? "the event" : path;
    }
}
