package kz.bagalau.events;

/** A text in both official languages: Kazakh and Russian. */
public record LocalizedText(String kk, String ru) {}
