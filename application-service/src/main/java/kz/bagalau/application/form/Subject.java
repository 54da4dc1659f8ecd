package kz.bagalau.application.form;

import kz.bagalau.application.LocalizedName;

/**
 * A subject of the test.
 *
 * @param code stable, such as MATHEMATICS
 * @param name its name
 * @param kind of which tests it can be
 */
public record Subject(String code, LocalizedName name, SubjectKind kind) {}
