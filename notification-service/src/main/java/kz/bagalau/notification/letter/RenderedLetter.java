package kz.bagalau.notification.letter;

/**
 * A letter as it is sent.
 *
 * @param subject subject
 * @param senderName name beside the sender's address
 * @param text plain alternative
 * @param html HTML alternative
 */
public record RenderedLetter(String subject, String senderName, String text, String html) {}
