package kz.bagalau.testing.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kz.bagalau.testing.qti.verdict.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Items for tests, written as short as they can be. */
public final class Items {
    public static final String SCORE = "<outcomeDeclaration identifier='SCORE' cardinality='single' baseType='float'/>";
    public static final String CHOICE_RESPONSE = """
            <responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'>
              <correctResponse><value>A</value></correctResponse>
            </responseDeclaration>""";
    public static final String CHOICE = """
            <choiceInteraction responseIdentifier='RESPONSE' shuffle='false' maxChoices='1'>
              <prompt>Which?</prompt>
              <simpleChoice identifier='A'>a</simpleChoice>
              <simpleChoice identifier='B'>b</simpleChoice>
            </choiceInteraction>""";

    private Items() {}

    /** An item of these parts, scored by this standard template. */
    public static String item(String declarations, String body, String template) {
        return xml(
                declarations + "<itemBody>" + body + "</itemBody><responseProcessing template='http://www.imsglobal.org"
                        + "/question/qti_v2p2/rptemplates/" + template + "'/>");
    }

    /** An item with this content. */
    public static String xml(String content) {
        return "<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p2' identifier='i' title='t'"
                + " adaptive='false' timeDependent='false'>" + content + "</assessmentItem>";
    }

    /** A choice item around this content of its body. */
    public static String choiceItem(String before) {
        return item(CHOICE_RESPONSE + SCORE, before + CHOICE, "match_correct");
    }

    public static ImportedItem imported(String xml) {
        return QtiImporter.item(xml, "items/item.xml");
    }

    public static QtiItem usable(String xml) {
        ImportedItem imported = imported(xml);
        assertThat(imported.item()).as(reasons(imported)).isPresent();
        return imported.item().orElseThrow();
    }

    public static String reasons(ImportedItem imported) {
        return imported.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    public static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
