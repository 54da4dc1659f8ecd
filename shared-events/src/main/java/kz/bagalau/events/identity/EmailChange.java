package kz.bagalau.events.identity;

import java.util.UUID;

/**
 * The change of address that a person asked for last.
 *
 * @param id the change
 * @param from the address that the account had then
 * @param to the address that the link was sent to
 */
public record EmailChange(UUID id, String from, String to) {}
