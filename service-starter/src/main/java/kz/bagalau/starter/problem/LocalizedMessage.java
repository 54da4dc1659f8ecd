package kz.bagalau.starter.problem;

/** A text for people in both languages. */
public record LocalizedMessage(String kk, String ru) {}
