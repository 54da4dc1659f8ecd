package kz.bagalau.notification.letter;

import org.jspecify.annotations.Nullable;

/**
 * Whom a letter greets, and in which language.
 *
 * @param locale kk or ru
 * @param name null until the person has given its data
 * @param patronymic where there is one
 */
public record Addressee(
        String locale, @Nullable String name, @Nullable String patronymic) {}
