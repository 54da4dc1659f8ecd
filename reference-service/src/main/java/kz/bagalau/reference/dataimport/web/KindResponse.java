package kz.bagalau.reference.dataimport.web;

import java.time.Instant;
import kz.bagalau.reference.dataimport.KindState;
import org.jspecify.annotations.Nullable;

/** What there is of a kind. */
record KindResponse(
        String kind,
        int open,
        int closed,
        @Nullable Instant importedAt,
        @Nullable String fileName) {
    static KindResponse from(KindState state) {
        return new KindResponse(state.kind().id(), state.open(), state.closed(), state.importedAt(), state.fileName());
    }
}
