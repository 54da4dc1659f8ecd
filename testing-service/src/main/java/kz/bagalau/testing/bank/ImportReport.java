package kz.bagalau.testing.bank;

import java.util.List;
import java.util.UUID;

/**
 * What became of a package.
 *
 * @param findings about the package as a whole; with a refusal among them there are no items
 * @param items a verdict for each
 */
public record ImportReport(UUID importId, List<String> findings, List<ItemVerdict> items) {}
