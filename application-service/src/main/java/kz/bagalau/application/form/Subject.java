package kz.bagalau.application.form;

import kz.bagalau.application.LocalizedName;

/**
 * A subject of the test.
 *
 * @param code stable, such as MATHEMATICS
 * @param name its name
 */
public record Subject(String code, LocalizedName name) {}
