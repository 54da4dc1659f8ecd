package kz.bagalau.application.form;

/** What a person chooses of the subject of a test (S0, "Тестілеу параметрлері"). */
public enum SubjectChoice {
    /** Nothing: the test type has one subject of its own. */
    NONE,
    /** A subject of general secondary education. */
    SUBJECT,
    /** The kind of discipline, then a subject or speciality of that kind. */
    DISCIPLINE
}
