package kz.bagalau.test.access;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A real object with its owner and those it does not concern, for one operation. Bearers are {@code Bearer …}. */
public sealed interface OwnedCase {
    /** The path names the object: strangers do not find it, its owner does. */
    record Named(String owner, List<String> strangers, Map<String, String> values, String body) implements OwnedCase {}

    /**
     * The answer holds the object: the owner's does, a stranger's does not.
     *
     * @param query of the request, such as {@code ?date=2026-12-10}, or empty
     * @param mark what only the object's answer holds, such as its id
     */
    record Listed(String owner, List<String> strangers, String query, String mark) implements OwnedCase {}

    /**
     * Nothing names the object: whatever a stranger does so, it stays.
     *
     * @param state the object as its owner sees it
     */
    record Kept(String stranger, String body, Supplier<String> state) implements OwnedCase {}
}
