package kz.bagalau.testing.answer;

import org.jspecify.annotations.Nullable;

/** What became of a save. */
public sealed interface SaveOutcome {
    /** Stored, now or by an earlier try of the same save. */
    record Saved(SavedAnswer answer) implements SaveOutcome {}

    /** The server has a newer answer, which the page should show; null when it has none at all. */
    record Stale(@Nullable SavedAnswer current) implements SaveOutcome {}

    /** The test does not run; the code says why. */
    record NotRunning(String code) implements SaveOutcome {}
}
