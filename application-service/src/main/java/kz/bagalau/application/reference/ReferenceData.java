package kz.bagalau.application.reference;

import java.util.Optional;

/** Finds what the reference data offer. */
public interface ReferenceData {
    /** The entry of a code; empty also when it is closed. */
    Optional<ReferenceEntry> offered(ReferenceKind kind, String code);
}
