package kz.bagalau.application.application;

import java.util.UUID;

/**
 * The names of a new application.
 *
 * @param id for programs
 * @param number for people, such as 2026-0000123
 */
record NumberedId(UUID id, String number) {}
