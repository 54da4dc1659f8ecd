package kz.bagalau.identity.person.web;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record MeResponse(
        UUID accountId,
        String email,
        String locale,
        Collection<String> roles,
        @Nullable PersonResponse person) {}
