package kz.bagalau.application;

/** A name or text in both official languages. */
public record LocalizedName(String kk, String ru) {}
