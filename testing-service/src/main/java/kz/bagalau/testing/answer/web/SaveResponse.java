package kz.bagalau.testing.answer.web;

import java.time.Instant;
import kz.bagalau.testing.answer.SavedAnswer;

/** The acknowledgement that the page shows. */
record SaveResponse(int number, long revision, Instant savedAt, Instant serverTime) {
    static SaveResponse of(SavedAnswer answer, Instant now) {
        return new SaveResponse(answer.number(), answer.revision(), answer.savedAt(), now);
    }
}
