package kz.bagalau.testing.bank;

import java.util.UUID;

/** An item as the operator lists it. */
public record ItemSummary(
        UUID id,
        String identifier,
        int version,
        String subject,
        String part,
        String language,
        String title,
        ItemState state) {}
