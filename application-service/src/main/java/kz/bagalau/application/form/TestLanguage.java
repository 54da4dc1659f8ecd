package kz.bagalau.application.form;

import java.util.List;

/** Languages in which the test can be sat; the names are those of the wire. */
public final class TestLanguage {
    /** All of them. */
    public static final List<String> ALL = List.of("kk", "ru");

    private TestLanguage() {}
}
