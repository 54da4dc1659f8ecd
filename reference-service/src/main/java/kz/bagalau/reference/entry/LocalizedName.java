package kz.bagalau.reference.entry;

/** A name in both official languages. */
public record LocalizedName(String kk, String ru) {}
