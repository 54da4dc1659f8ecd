package kz.bagalau.application.form;

import kz.bagalau.application.LocalizedName;

/** Qualification categories of teachers, from the lowest to the highest (S3 1). */
public enum Category {
    /** Has no category yet; becomes a teacher by order, without a test (S3). */
    TRAINEE("Педагог-тағылымдамадан өтуші", "Педагог-стажер"),
    TEACHER("Педагог", "Педагог"),
    MODERATOR("Педагог-модератор", "Педагог-модератор"),
    EXPERT("Педагог-сарапшы", "Педагог-эксперт"),
    RESEARCHER("Педагог-зерттеуші", "Педагог-исследователь"),
    MASTER("Педагог-шебер", "Педагог-мастер");

    private final LocalizedName title;

    Category(String kk, String ru) {
        title = new LocalizedName(kk, ru);
    }

    public LocalizedName title() {
        return title;
    }

    /** Whether the category ends unless it is confirmed. */
    public boolean hasValidity() {
        return this != TRAINEE;
    }

    /** Whether a test leads to it. */
    public boolean canBeSought() {
        return this != TRAINEE;
    }

    /** Whether it is lower in the order of categories. */
    public boolean isBelow(Category other) {
        return compareTo(other) < 0;
    }
}
