package kz.bagalau.reference.entry.web;

import java.time.LocalDate;
import kz.bagalau.reference.entry.ListedEntry;
import kz.bagalau.reference.entry.LocalizedName;
import org.jspecify.annotations.Nullable;

/** An entry. */
record EntryResponse(
        String kind,
        String code,
        LocalizedName name,
        @Nullable String type,
        @Nullable String parent,
        @Nullable LocalizedName parentName,
        @Nullable String subordination,
        @Nullable LocalDate closedOn) {
    static EntryResponse from(ListedEntry listed) {
        return new EntryResponse(
                listed.kind().id(),
                listed.entry().code(),
                listed.entry().name(),
                listed.entry().type(),
                listed.entry().parent(),
                listed.parentName(),
                listed.entry().subordination(),
                listed.closedOn());
    }
}
