package kz.bagalau.testing.qti.body;

import java.util.List;

/**
 * Something to choose.
 *
 * @param fixed keeps its place when the others are shuffled
 * @param matchMax in how many pairs it may be used, 0 for any number; 1 where nothing is paired
 */
public record Option(String identifier, boolean fixed, int matchMax, List<BodyNode> content) {}
