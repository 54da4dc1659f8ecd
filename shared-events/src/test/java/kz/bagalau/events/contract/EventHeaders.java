package kz.bagalau.events.contract;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The headers of every event; the relay of service-starter writes them. */
final class EventHeaders {
    static final String TOMBSTONE_TYPE = "kz.bagalau.tombstone.v1";

    private record Header(String name, String format, boolean required, String description) {}

    private static final List<Header> ALL = List.of(
            new Header("ce_specversion", "", true, "CloudEvents attribute: 1.0"),
            new Header(
                    "ce_id",
                    "uuid",
                    true,
                    "CloudEvents attribute: the event's id, the same on each delivery and replay"),
            new Header("ce_type", "", true, "CloudEvents attribute: the contract with its major version"),
            new Header("ce_source", "uri-reference", true, "CloudEvents attribute: urn:bagalau:<service>"),
            new Header("ce_subject", "uuid", true, "CloudEvents attribute: id of the aggregate, equal to the key"),
            new Header("ce_time", "date-time", true, "CloudEvents attribute: when it was published"),
            new Header(
                    "ce_aggregateversion",
                    "",
                    true,
                    "CloudEvents extension: version of the aggregate, decimal; never falls for a key"),
            new Header("ce_correlationid", "", true, "CloudEvents extension: id of the first event of the chain"),
            new Header("ce_causationid", "uuid", false, "CloudEvents extension: id of the event that caused this one"),
            new Header("content-type", "", false, "application/json; absent on a tombstone"),
            new Header("traceparent", "", false, "W3C trace context of the transaction that published"));

    private EventHeaders() {}

    static ObjectNode schema() {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("type", "object");
        schema.put(
                "description",
                "Kafka headers, values in UTF-8; the prefix ce_ marks attributes and extensions of CloudEvents.");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Header header : ALL) {
            ObjectNode property = properties.putObject(header.name());
            property.put("type", "string");
            if (!header.format().isEmpty()) {
                property.put("format", header.format());
            }
            property.put("description", header.description());
            if (header.required()) {
                required.add(header.name());
            }
        }
        return schema;
    }
}
