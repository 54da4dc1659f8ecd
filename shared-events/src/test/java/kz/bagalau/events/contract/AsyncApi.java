package kz.bagalau.events.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import kz.bagalau.events.Topics;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The AsyncAPI 3.0 description of all topics: what lies in them, who sends, who receives. */
final class AsyncApi {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TOMBSTONE = "Tombstone";

    private final Map<String, List<Class<? extends Event>>> byTopic = EventCatalogue.ALL.stream()
            .collect(Collectors.groupingBy(EventCatalogue::topicOf, TreeMap::new, Collectors.toList()));

    private AsyncApi() {}

    static ObjectNode document() {
        AsyncApi api = new AsyncApi();
        ObjectNode root = JSON.createObjectNode();
        root.put("asyncapi", "3.0.0");
        root.putObject("info")
                .put("title", "Bagalau events")
                .put("version", "1")
                .put(
                        "description",
                        "CloudEvents 1.0 in Kafka's binary mode. The key is the id of the aggregate; events of one key arrive in"
                                + " their order, each at least once: ce_id tells the copies. Receivers ignore properties and"
                                + " types that they do not know.");
        root.put("defaultContentType", "application/json");
        api.channels(root.putObject("channels"));
        api.operations(root.putObject("operations"));
        ObjectNode components = root.putObject("components");
        api.messages(components.putObject("messages"));
        components.putObject("schemas").set("EventHeaders", EventHeaders.schema());
        return root;
    }

    private void channels(ObjectNode channels) {
        byTopic.forEach((topic, events) -> {
            boolean compacted = Topics.COMPACTED.contains(topic);
            ObjectNode channel = channels.putObject(name(topic));
            channel.put("address", topic);
            channel.put(
                    "description",
                    topic.equals(Topics.PERSON)
                            ? "Compacted by key. The only topic with personal data; a tombstone erases the person."
                            : compacted ? "Compacted by key: the last event of a key is its state." : "Kept for ever.");
            ObjectNode messages = channel.putObject("messages");
            names(events, compacted)
                    .forEach(name -> reference(messages.putObject(name), "/components/messages/" + name));
            channel.putObject("bindings")
                    .putObject("kafka")
                    .put("topic", topic)
                    .putObject("topicConfiguration")
                    .putArray("cleanup.policy")
                    .add(compacted ? "compact" : "delete");
        });
    }

    private static List<String> names(List<Class<? extends Event>> events, boolean compacted) {
        List<String> names = events.stream().map(Class::getSimpleName).sorted().collect(Collectors.toList());
        if (compacted) {
            names.add(TOMBSTONE);
        }
        return names;
    }

    private void operations(ObjectNode operations) {
        byTopic.forEach((topic, events) -> senders(topic)
                .forEach(service -> operation(
                        operations, service, "send", topic, names(events, Topics.COMPACTED.contains(topic)))));
        Subscriptions.BY_SERVICE.forEach((service, events) -> events.stream()
                .collect(Collectors.groupingBy(EventCatalogue::topicOf, TreeMap::new, Collectors.toList()))
                .forEach((topic, some) -> operation(
                        operations, service, "receive", topic, names(some, Topics.COMPACTED.contains(topic)))));
    }

    private static void operation(
            ObjectNode operations, String service, String action, String topic, List<String> names) {
        ObjectNode operation = operations.putObject(service + "." + action + "." + name(topic));
        operation.put("action", action);
        operation.put("title", service + " " + action + "s " + name(topic));
        reference(operation.putObject("channel"), "/channels/" + name(topic));
        operation.putArray("tags").addObject().put("name", service);
        ArrayNode messages = operation.putArray("messages");
        names.forEach(each -> reference(messages.addObject(), "/channels/" + name(topic) + "/messages/" + each));
    }

    private void messages(ObjectNode messages) {
        for (Class<? extends Event> event : EventCatalogue.ALL) {
            String type = EventCatalogue.typeOf(event);
            ObjectNode message = messages.putObject(event.getSimpleName());
            message.put("name", type);
            message.put("title", event.getSimpleName());
            message.put("summary", Javadoc.of(event).summary());
            message.put("contentType", "application/json");
            headers(message.putObject("headers"), type);
            ObjectNode payload = message.putObject("payload");
            payload.put("schemaFormat", "application/schema+json;version=draft-2020-12");
            payload.putObject("schema").put("$ref", "./schemas/" + type + ".json");
        }
        ObjectNode tombstone = messages.putObject(TOMBSTONE);
        tombstone.put("name", EventHeaders.TOMBSTONE_TYPE);
        tombstone.put("title", TOMBSTONE);
        tombstone.put("summary", "The aggregate of this key is erased; the record has no value.");
        headers(tombstone.putObject("headers"), EventHeaders.TOMBSTONE_TYPE);
        tombstone.putObject("payload").put("type", "null");
    }

    private static void headers(ObjectNode headers, String type) {
        ArrayNode all = headers.putArray("allOf");
        reference(all.addObject(), "/components/schemas/EventHeaders");
        all.addObject()
                .put("type", "object")
                .putObject("properties")
                .putObject("ce_type")
                .put("const", type);
    }

    private static void reference(ObjectNode node, String target) {
        node.put("$ref", "#" + target);
    }

    /** Its owner alone, but of the staff's actions every service tells. */
    private static Collection<String> senders(String topic) {
        return topic.equals(Topics.AUDIT)
                ? Subscriptions.BY_SERVICE.keySet()
                : List.of(topic.split("\\.", -1)[1] + "-service");
    }

    private static String name(String topic) {
        return topic.split("\\.", -1)[2];
    }
}
