package kz.bagalau.testing.blueprint;

/** One part of a paper. */
public record BlueprintPart(String code, String titleKk, String titleRu, int items) {}
