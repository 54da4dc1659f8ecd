package kz.bagalau.testing.demo;

/**
 * Words of a field of work, for questions on the everyday reckoning of its teachers: in a group, per group (Russian), one
 * learner and to one (Kazakh), learners (Kazakh nominative, Russian genitive), a lesson.
 */
enum Area {
    PRESCHOOL_EDUCATION("Топта", "бала", "балаға", "балалар", "В группе", "группу", "детей", "іс-әрекет", "занятие"),
    PRESCHOOL_METHODOLOGY(
            "Семинарда",
            "тәрбиеші",
            "тәрбиешіге",
            "тәрбиешілер",
            "На семинаре",
            "семинар",
            "воспитателей",
            "семинар",
            "занятие семинара"),
    ADDITIONAL_EDUCATION(
            "Үйірмеде",
            "оқушы",
            "оқушыға",
            "оқушылар",
            "В кружке",
            "кружок",
            "учащихся",
            "үйірме сабағы",
            "занятие кружка"),
    BOARDING_EDUCATION(
            "Топта",
            "тәрбиеленуші",
            "тәрбиеленушіге",
            "тәрбиеленушілер",
            "В группе",
            "группу",
            "воспитанников",
            "өзіндік дайындық",
            "занятие по самоподготовке"),
    SPECIAL_ORGANISATION_EDUCATION(
            "Топта",
            "тәрбиеленуші",
            "тәрбиеленушіге",
            "тәрбиеленушілер",
            "В группе",
            "группу",
            "воспитанников",
            "түзету сабағы",
            "коррекционное занятие"),
    ADDITIONAL_EDUCATION_METHODOLOGY(
            "Курста",
            "педагог",
            "педагогке",
            "педагогтер",
            "На курсе",
            "курс",
            "педагогов",
            "курс сабағы",
            "занятие курса"),
    EDUCATION_MANAGEMENT(
            "Сыныпта", "оқушы", "оқушыға", "оқушылар", "В классе", "класс", "учеников", "сабақ", "занятие"),
    SPECIAL_EDUCATION(
            "Сыныпта",
            "оқушы",
            "оқушыға",
            "оқушылар",
            "В классе",
            "класс",
            "учеников",
            "жеке сабақ",
            "индивидуальное занятие");

    final Wording inGroup;
    final String perGroupRu;
    final Wording learners;
    final String learner;
    final String toLearner;
    final Wording lesson;

    Area(
            String inGroup,
            String learner,
            String toLearner,
            String learners,
            String inGroupRu,
            String groupRu,
            String ofLearnersRu,
            String lesson,
            String lessonRu) {
        this.inGroup = new Wording(inGroup, inGroupRu);
        this.perGroupRu = groupRu;
        this.learners = new Wording(learners, ofLearnersRu);
        this.learner = learner;
        this.toLearner = toLearner;
        this.lesson = new Wording(lesson, lessonRu);
    }
}
