package kz.bagalau.application.form;

/** What kind of subject a test has. */
public enum SubjectKind {
    /** Of general secondary education. */
    GENERAL,
    /** Special disciplines of a speciality of technical and vocational education. */
    SPECIAL,
    /** The field of work of a test type without a choice of subject. */
    AREA
}
