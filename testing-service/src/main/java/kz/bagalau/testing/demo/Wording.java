package kz.bagalau.testing.demo;

/** A text in both languages of the test. */
record Wording(String kk, String ru) {
    String in(String language) {
        return language.equals("kk") ? kk : ru;
    }

    Wording formatted(Object... values) {
        return new Wording(kk.formatted(values), ru.formatted(values));
    }
}
