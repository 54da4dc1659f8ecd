package kz.bagalau.identity.signin;

import java.util.List;
import java.util.UUID;

/** Inside this service, in the same transaction: sessions of an account ended otherwise than by signing out in their browser. */
public record SignInsEnded(UUID accountId, List<String> sids) {}
