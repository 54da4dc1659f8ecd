package kz.bagalau.application.form;

import kz.bagalau.application.LocalizedName;

/** Kinds of organisations that heads lead (S0, test type 10), by the types of the Law "On Education". */
public enum OrganisationKind {
    PRESCHOOL("Мектепке дейінгі ұйым", "Дошкольная организация"),
    SECONDARY("Жалпы орта білім беру ұйымы", "Организация общего среднего образования"),
    TVET(
            "Техникалық және кәсіптік, орта білімнен кейінгі білім беру ұйымы",
            "Организация технического и профессионального, послесреднего образования"),
    ADDITIONAL("Қосымша білім беру ұйымы", "Организация дополнительного образования"),
    SPECIAL("Арнайы білім беру ұйымы", "Специальная организация образования"),
    BOARDING("Интернаттық ұйым", "Интернатная организация"),
    METHODICAL("Әдістемелік кабинет (орталық)", "Методический кабинет (центр)");

    private final LocalizedName title;

    OrganisationKind(String kk, String ru) {
        title = new LocalizedName(kk, ru);
    }

    public LocalizedName title() {
        return title;
    }
}
