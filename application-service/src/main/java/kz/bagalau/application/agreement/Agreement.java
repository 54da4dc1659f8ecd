package kz.bagalau.application.agreement;

import kz.bagalau.application.LocalizedName;

/**
 * An agreement on personal responsibility (S1 7.12).
 *
 * @param version such as 2026-1; its text never changes
 * @param text what is agreed to
 * @param sha256 of the Kazakh text, an empty line and the Russian text in UTF-8; kept with each acceptance
 */
public record Agreement(String version, LocalizedName text, String sha256) {}
