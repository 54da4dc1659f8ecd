package kz.bagalau.reference.entry.web;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import kz.bagalau.reference.entry.DataVersion;
import kz.bagalau.reference.entry.EntryFilter;
import kz.bagalau.reference.entry.EntryQueries;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Pages and entries with the version of the data as their ETag: an unchanged answer is not sent again. */
@Component
class Answers {
    private final EntryQueries entries;
    private final DataVersion version;

    Answers(EntryQueries entries, DataVersion version) {
        this.entries = entries;
        this.version = version;
    }

    /** A page; the filter's own query, cursor and limit are those of the page. */
    ResponseEntity<EntryPage> page(
            List<ReferenceKind> kinds,
            @Nullable String type,
            @Nullable String parent,
            @Nullable String within,
            PageRequest page) {
        return versioned(() -> {
            if (page.after() != null && entries.find(kinds, page.after()).isEmpty()) {
                throw ProblemException.field("after", "format-invalid");
            }
            EntryFilter filter = new EntryFilter(kinds, type, parent, within, page.q(), page.after(), page.size() + 1);
            return EntryPage.of(entries.list(filter), page.size());
        });
    }

    /** The entry with a code, also when it is closed; a page of none when there is none. */
    ResponseEntity<EntryPage> only(ReferenceKind kind, String code) {
        return versioned(() ->
                EntryPage.of(entries.find(List.of(kind), code).stream().toList(), 1));
    }

    /** The entry with a code, also when it is closed. */
    ResponseEntity<EntryResponse> one(Collection<ReferenceKind> kinds, String code) {
        return versioned(
                () -> entries.find(kinds, code).map(EntryResponse::from).orElseThrow(ProblemException::notFound));
    }

    /** A place may be known or not; what can be none is refused. */
    static void requirePlace(String code) {
        if (ReferenceKind.places().stream().noneMatch(kind -> kind.accepts(code))) {
            throw ProblemException.field("place", "place-code-invalid");
        }
    }

    private <T> ResponseEntity<T> versioned(Supplier<T> body) {
        String tag = "W/\"" + version.current() + "\"";
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(body.get());
    }
}
