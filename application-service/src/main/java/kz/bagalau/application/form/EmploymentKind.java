package kz.bagalau.application.form;

import kz.bagalau.application.LocalizedName;

/** Whether and where the applicant works; decides the fields of the form (S0). */
public enum EmploymentKind {
    /** Works in an organisation of education. */
    CURRENT_EMPLOYEE("Білім беру ұйымының қазіргі қызметкері", "Действующий работник организации образования"),
    /** Comes from a higher school, without experience. */
    HIGHER_GRADUATE(
            "Жұмыс тәжірибесі жоқ қызметкер – жоғары және/немесе жоғары оқу орнынан кейінгі білім беру ұйымының түлегі",
            "Работник без опыта работы – выпускник организации высшего и/или послевузовского образования"),
    /** Comes from a college, without experience. */
    TVET_GRADUATE(
            "Қызметі жоқ қызметкер – техникалық немесе кәсіптік білім беру ұйымының түлегі",
            "Работник без стажа – выпускник организации технического или профессионального образования"),
    /** Taught before and wishes to again. */
    RETURNING(
            "Педагогикалық қызметті қайта жалғастырғысы келетін адам",
            "Лицо, желающее возобновить педагогическую деятельность");

    private final LocalizedName title;

    EmploymentKind(String kk, String ru) {
        title = new LocalizedName(kk, ru);
    }

    public LocalizedName title() {
        return title;
    }

    /** Whether it comes straight from its studies, so that the form asks where they were. */
    public boolean isGraduate() {
        return this == HIGHER_GRADUATE || this == TVET_GRADUATE;
    }
}
