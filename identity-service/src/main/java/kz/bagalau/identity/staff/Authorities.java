package kz.bagalau.identity.staff;

import java.util.List;

/**
 * What a token says of its owner.
 *
 * @param roles names, in alphabetical order
 * @param centres codes of the centres that he serves, in alphabetical order
 */
public record Authorities(List<String> roles, List<String> centres) {}
