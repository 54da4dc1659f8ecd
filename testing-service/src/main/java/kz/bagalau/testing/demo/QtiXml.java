package kz.bagalau.testing.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes items of QTI 2.2. */
final class QtiXml {
    private static final String TEMPLATES = "http://www.imsglobal.org/question/qti_v2p2/rptemplates/";

    private QtiXml() {}

    /** One right answer among several; it stands first here and is shuffled for each candidate. */
    static String choice(String id, String language, String title, String prompt, List<String> options) {
        return item(id, language, title, "match_correct", """
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
                  <correctResponse><value>A0</value></correctResponse>
                </responseDeclaration>""", """
                <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1"><prompt>%s</prompt>%s</choiceInteraction>""".formatted(prompt, choices("simpleChoice", options)));
    }

    /** Several right answers; each right one brings its share, each wrong one takes it. */
    static String multiple(
            String id, String language, String title, String prompt, List<String> right, List<String> wrong) {
        List<String> options = new java.util.ArrayList<>(right);
        options.addAll(wrong);
        String share = Double.toString(1.0 / right.size());
        String values = IntStream.range(0, right.size())
                .mapToObj("<value>A%d</value>"::formatted)
                .collect(Collectors.joining());
        String entries = IntStream.range(0, options.size())
                .mapToObj(i -> "<mapEntry mapKey=\"A%d\" mappedValue=\"%s\"/>"
                        .formatted(i, i < right.size() ? share : "-" + share))
                .collect(Collectors.joining());
        return item(id, language, title, "map_response", """
                <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="identifier">
                  <correctResponse>%s</correctResponse>
                  <mapping lowerBound="0" upperBound="1" defaultValue="0">%s</mapping>
                </responseDeclaration>""".formatted(values, entries), """
                <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="0"><prompt>%s</prompt>%s</choiceInteraction>""".formatted(
                        prompt, choices("simpleChoice", options)));
    }

    /** A whole number to be typed. */
    static String number(String id, String language, String title, String prompt, long right) {
        return item(id, language, title, "match_correct", """
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="integer">
                  <correctResponse><value>%d</value></correctResponse>
                </responseDeclaration>""".formatted(right), """
                <p>%s</p><p><textEntryInteraction responseIdentifier="RESPONSE" expectedLength="8"/></p>""".formatted(prompt));
    }

    /** Things to be put in order; they stand in the right order here and are shuffled for each candidate. */
    static String order(String id, String language, String title, String prompt, List<String> options) {
        String values = IntStream.range(0, options.size())
                .mapToObj("<value>A%d</value>"::formatted)
                .collect(Collectors.joining());
        return item(id, language, title, "match_correct", """
                <responseDeclaration identifier="RESPONSE" cardinality="ordered" baseType="identifier">
                  <correctResponse>%s</correctResponse>
                </responseDeclaration>""".formatted(values), """
                <orderInteraction responseIdentifier="RESPONSE" shuffle="true"><prompt>%s</prompt>%s</orderInteraction>""".formatted(
                        prompt, choices("simpleChoice", options)));
    }

    /** Pairs to be found; equal places belong together. */
    static String match(
            String id, String language, String title, String prompt, List<String> sources, List<String> targets) {
        String values = IntStream.range(0, sources.size())
                .mapToObj(i -> "<value>S%d T%d</value>".formatted(i, i))
                .collect(Collectors.joining());
        return item(id, language, title, "match_correct", """
                <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="directedPair">
                  <correctResponse>%s</correctResponse>
                </responseDeclaration>""".formatted(values), """
                <matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="%d"><prompt>%s</prompt>
                <simpleMatchSet>%s</simpleMatchSet><simpleMatchSet>%s</simpleMatchSet></matchInteraction>""".formatted(
                        sources.size(), prompt, associable("S", sources), associable("T", targets)));
    }

    private static String choices(String element, List<String> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> "<%s identifier=\"A%d\">%s</%s>".formatted(element, i, options.get(i), element))
                .collect(Collectors.joining());
    }

    private static String associable(String prefix, List<String> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> "<simpleAssociableChoice identifier=\"%s%d\" matchMax=\"1\">%s</simpleAssociableChoice>"
                        .formatted(prefix, i, options.get(i)))
                .collect(Collectors.joining());
    }

    private static String item(
            String id, String language, String title, String template, String declaration, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="%s" title="%s" xml:lang="%s"
                    adaptive="false" timeDependent="false">
                %s
                <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
                <itemBody>%s</itemBody>
                <responseProcessing template="%s"/>
                </assessmentItem>
                """.formatted(id, title, language, declaration, body, TEMPLATES + template);
    }
}
