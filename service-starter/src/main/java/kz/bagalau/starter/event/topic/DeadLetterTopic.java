package kz.bagalau.starter.event.topic;

/** The topic beside a topic that takes what a consumer could not handle. */
public final class DeadLetterTopic {
    private static final String SUFFIX = ".dlt";

    private DeadLetterTopic() {}

    /** Its name. */
    public static String of(String topic) {
        return topic + SUFFIX;
    }
}
