package kz.bagalau.identity.staff;

import java.util.List;

/**
 * What a token says of its owner.
 *
 * @param roles names, in alphabetical order
 * @param centres {@code ROLE:code} of each centre that he serves in a role, in alphabetical order: who runs the test day in one
 *     centre and watches it in another runs it in the one alone
 * @param bodies {@code ROLE:body} of each body that he serves in a role, in alphabetical order
 */
public record Authorities(List<String> roles, List<String> centres, List<String> bodies) {}
