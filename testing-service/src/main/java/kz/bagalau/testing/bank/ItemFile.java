package kz.bagalau.testing.bank;

/** A picture or other file of an item. */
public record ItemFile(String mediaType, byte[] content) {}
