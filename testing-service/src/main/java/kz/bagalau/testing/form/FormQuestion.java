package kz.bagalau.testing.form;

import java.util.UUID;

/**
 * One question of a frozen paper.
 *
 * @param number from 1
 * @param part code of the blueprint's part
 * @param seed shuffles the item's choices, the same way each time
 */
public record FormQuestion(int number, String part, UUID itemId, long seed) {}
