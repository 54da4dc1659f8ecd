package kz.bagalau.testing.bank;

import java.util.List;
import java.util.UUID;
import kz.bagalau.testing.qti.verdict.Verdict;

/**
 * An item as the operator lists it.
 *
 * @param verdict of its import; only what was imported whole can be published
 * @param reasons for the verdict, and remarks
 */
public record ItemSummary(
        UUID id,
        String identifier,
        int version,
        String subject,
        String part,
        String language,
        String title,
        ItemState state,
        Verdict verdict,
        List<String> reasons) {}
