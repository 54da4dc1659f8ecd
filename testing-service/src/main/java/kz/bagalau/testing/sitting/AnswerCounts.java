package kz.bagalau.testing.sitting;

/** How far a candidate is. */
public record AnswerCounts(int answered, int questions) {}
