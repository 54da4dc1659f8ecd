package kz.bagalau.testing.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Items of one part of one subject.
 *
 * @param subject code of the subject
 * @param part code of the blueprint's part
 * @param xml the items in a language
 */
record DemoSubject(String subject, String part, Function<String, List<String>> xml) {
    private static final String SUBJECT_PART = "SUBJECT";
    private static final String LAW_PART = "LAW";

    /** Those with which a test of each type can be sat. */
    static List<DemoSubject> all() {
        List<DemoSubject> all = new ArrayList<>();
        all.add(new DemoSubject("MATHEMATICS", SUBJECT_PART, language -> new DemoMathematics(language).items()));
        all.add(new DemoSubject(DemoNetworks.SUBJECT, SUBJECT_PART, language -> new DemoNetworks(language).items()));
        for (Area area : Area.values()) {
            all.add(new DemoSubject(area.name(), SUBJECT_PART, language -> new DemoArea(area, language).items()));
        }
        all.add(new DemoSubject(DemoLaw.SUBJECT, LAW_PART, language -> new DemoLaw(language).items()));
        return all;
    }
}
