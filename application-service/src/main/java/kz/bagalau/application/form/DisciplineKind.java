package kz.bagalau.application.form;

import kz.bagalau.application.LocalizedName;

/** Kinds of disciplines that are taught in technical and vocational education (S0, test type 9). */
public enum DisciplineKind {
    GENERAL(SubjectKind.GENERAL, "Жалпы білім беретін пән", "Общеобразовательная дисциплина"),
    SPECIAL(SubjectKind.SPECIAL, "Арнайы пән", "Специальная дисциплина");

    private final SubjectKind subjects;
    private final LocalizedName title;

    DisciplineKind(SubjectKind subjects, String kk, String ru) {
        this.subjects = subjects;
        title = new LocalizedName(kk, ru);
    }

    public LocalizedName title() {
        return title;
    }

    /** The kind of its subjects. */
    public SubjectKind subjects() {
        return subjects;
    }
}
