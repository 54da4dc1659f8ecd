package kz.bagalau.starter.event.wire;

/**
 * Kafka headers of an event: CloudEvents 1.0 in binary mode. Attributes and extensions of CloudEvents have the prefix
 * {@code ce_}; {@code content-type} and {@code traceparent} (W3C) stand under the names that every Kafka client knows.
 */
public final class WireHeader {
    /** Always 1.0. */
    public static final String SPEC_VERSION = "ce_specversion";

    /** The event's id, the same on each retry and replay. */
    public static final String ID = "ce_id";

    /** The contract's type with its major version, never a class name. */
    public static final String TYPE = "ce_type";

    /** The service that tells it, as {@code urn:bagalau:<service>}. */
    public static final String SOURCE = "ce_source";

    /** The aggregate's id, equal to the record's key. */
    public static final String SUBJECT = "ce_subject";

    /** When it was published, RFC 3339 in UTC. */
    public static final String TIME = "ce_time";

    /** Extension: version of the aggregate that the event speaks of. */
    public static final String AGGREGATE_VERSION = "ce_aggregateversion";

    /** Extension: id of the first event of the chain. */
    public static final String CORRELATION_ID = "ce_correlationid";

    /** Extension: id of the event that caused this one; absent when a person or a clock did. */
    public static final String CAUSATION_ID = "ce_causationid";

    /** Media type of the value. */
    public static final String CONTENT_TYPE = "content-type";

    /** W3C trace context of the transaction that published. */
    public static final String TRACE_PARENT = "traceparent";

    private WireHeader() {}
}
