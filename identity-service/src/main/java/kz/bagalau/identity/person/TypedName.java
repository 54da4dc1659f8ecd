package kz.bagalau.identity.person;

import org.jspecify.annotations.Nullable;

/** A name as typed by the person. */
public record TypedName(
        String surname, String name, @Nullable String patronymic) {}
