package kz.bagalau.application.form;

import java.util.Optional;
import kz.bagalau.application.LocalizedName;
import org.jspecify.annotations.Nullable;

/** The kinds of the test in the order and words of S0. */
public enum TestType {
    T01(
            "PRESCHOOL_EDUCATION",
            "Мектепке дейінгі тәрбие және оқыту ұйымдары",
            "Организации дошкольного воспитания и обучения"),
    T02(
            "PRESCHOOL_METHODOLOGY",
            "Мектепке дейінгі тәрбие және оқыту ұйымдарының әдістемелік кабинеттерінің (орталықтарының) әдіскерлері үшін",
            "Для методистов методических кабинетов (центров) организаций дошкольного воспитания и обучения"),
    T03(SubjectChoice.SUBJECT, "Жалпы орта білім беру ұйымдары", "Организации общего среднего образования"),
    T04(
            SubjectChoice.SUBJECT,
            "Әдістемелік кабинеттердің (орталықтардың) әдіскерлері",
            "Методисты методических кабинетов (центров)"),
    T05("ADDITIONAL_EDUCATION", "Қосымша білім беру ұйымдары", "Организации дополнительного образования"),
    T06(
            "BOARDING_EDUCATION",
            "Интернаттық ұйымдардың, жатақханалардың тәрбиешілері үшін",
            "Для воспитателей интернатных организаций, общежитий"),
    T07(
            "SPECIAL_ORGANISATION_EDUCATION",
            "Арнайы ұйымдардың тәрбиешілері үшін",
            "Для воспитателей специальных организаций"),
    T08(
            "ADDITIONAL_EDUCATION_METHODOLOGY",
            "Қосымша білім беру ұйымдарының әдістемелік кабинеттерінің (орталықтарының) әдіскерлері үшін",
            "Для методистов методических кабинетов (центров) организаций дополнительного образования"),
    T09(
            SubjectChoice.DISCIPLINE,
            "Техникалық және кәсіптік, орта білімнен кейінгі білім беру ұйымдары",
            "Организации технического и профессионального, послесреднего образования"),
    T10("EDUCATION_MANAGEMENT", "Білім беру ұйымдарының басшылары үшін", "Для руководителей организаций образования"),
    T11(
            "SPECIAL_EDUCATION",
            "Арнайы білім беру ұйымдарының педагогтары",
            "Педагоги специальных организаций образования");

    private final SubjectChoice subjectChoice;
    private final @Nullable String area;
    private final LocalizedName title;

    TestType(SubjectChoice subjectChoice, String kk, String ru) {
        this.subjectChoice = subjectChoice;
        this.area = null;
        this.title = new LocalizedName(kk, ru);
    }

    TestType(String area, String kk, String ru) {
        this.subjectChoice = SubjectChoice.NONE;
        this.area = area;
        this.title = new LocalizedName(kk, ru);
    }

    public LocalizedName title() {
        return title;
    }

    /** What a person chooses of its subject. */
    public SubjectChoice subjectChoice() {
        return subjectChoice;
    }

    /** The code of its one subject, when there is nothing to choose. */
    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    /** Whether heads of organisations sit it. */
    public boolean isForHeads() {
        return this == T10;
    }

    /** Whether a subject can be that of the test. */
    boolean takes(Subject subject) {
        return switch (subjectChoice) {
            case NONE -> subject.code().equals(area);
            case SUBJECT -> subject.kind() == SubjectKind.GENERAL;
            case DISCIPLINE -> subject.kind() != SubjectKind.AREA;
        };
    }
}
