package kz.bagalau.testing.availability;

import java.time.LocalDate;

/**
 * A part of a test for which the bank has too few items.
 *
 * @param testType T01 to T11
 * @param subject code of the subject
 * @param language kk or ru
 * @param rulePack the pack whose blueprint asks for them
 * @param validFrom first day of the pack
 * @param validTo the day after its last
 * @param part code of the blueprint's part
 * @param needed items that a paper needs
 * @param published items that may be drawn, fewer
 */
public record MissingItems(
        String testType,
        String subject,
        String language,
        String rulePack,
        LocalDate validFrom,
        LocalDate validTo,
        String part,
        int needed,
        int published) {}
