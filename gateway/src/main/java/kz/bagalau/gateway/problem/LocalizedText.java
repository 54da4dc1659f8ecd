package kz.bagalau.gateway.problem;

/** A text for people in both languages. */
record LocalizedText(String kk, String ru) {}
