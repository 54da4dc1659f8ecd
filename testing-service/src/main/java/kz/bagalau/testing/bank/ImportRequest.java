package kz.bagalau.testing.bank;

import java.util.UUID;

/**
 * What the operator says of a package.
 *
 * @param fileName its name, for the record
 * @param subject code of the subject that its items are of
 * @param part code of the blueprint's part that they serve
 * @param language kk or ru
 * @param by who imports it
 */
public record ImportRequest(String fileName, String subject, String part, String language, UUID by) {}
