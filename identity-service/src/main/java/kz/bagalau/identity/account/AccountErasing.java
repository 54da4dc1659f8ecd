package kz.bagalau.identity.account;

import java.util.UUID;

/** Inside this service, in the same transaction: an account goes; whoever keeps something of it deletes that first. */
public record AccountErasing(UUID accountId) {}
