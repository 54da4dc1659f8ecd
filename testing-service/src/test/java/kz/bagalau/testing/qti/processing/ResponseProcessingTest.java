package kz.bagalau.testing.qti.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.bagalau.testing.qti.ImportedItem;
import kz.bagalau.testing.qti.ItemScoring;
import kz.bagalau.testing.qti.Items;
import kz.bagalau.testing.qti.QtiItem;
import kz.bagalau.testing.qti.value.Scalars.Identifier;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseProcessingTest {
    private static final String MAPPED = """
            <responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'>
              <correctResponse><value>A</value></correctResponse>
              <mapping><mapEntry mapKey='A' mappedValue='2'/></mapping>
            </responseDeclaration>""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct",
                "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct.xml",
                "http://www.imsglobal.org/question/qtiv2p0/rptemplates/match_correct",
                "https://purl.imsglobal.org/spec/qti/v2p2/rptemplates/match_correct.xml"
            })
    void knowsATemplateByTheLastPartOfItsAddress(String address) {
        String xml = Items.choiceItem("").replaceAll("template='[^']*'", "template='" + address + "'");
        assertThat(outcome(xml, "SCORE", "A")).isEqualTo(1.0);
        assertThat(outcome(xml, "SCORE", "B")).isEqualTo(0.0);
    }

    @ParameterizedTest
    @CsvSource({"CC2_match, A, 5.0, correct", "CC2_match_basic, B, 0.0, incorrect", "CC2_map_response, A, 2.0,"})
    void followsTheCommonCartridgeTemplates(String template, String response, double score, String feedback) {
        String xml = Items.item(
                MAPPED + Items.SCORE + declared("MAXSCORE", "float", "5") + declared("FEEDBACKBASIC", "identifier", ""),
                Items.CHOICE,
                template);
        assertThat(outcome(xml, "SCORE", response)).isEqualTo(score);
        assertThat(outcome(xml, "FEEDBACKBASIC", response)).isEqualTo(feedback);
    }

    @Test
    void aTemplateBringsItsScoreAlong() {
        String xml = Items.item(Items.CHOICE_RESPONSE, Items.CHOICE, "match_correct");
        assertThat(outcome(xml, "SCORE", "A")).isEqualTo(1.0);
    }

    @Test
    void rulesOfItsOwnGoBeforeTheTemplate() {
        String xml = scored(set("SCORE", value("float", "9")))
                .replace("<responseProcessing>", "<responseProcessing template='http://x/match_correct'>");
        assertThat(outcome(xml, "SCORE", "A")).isEqualTo(9.0);
    }

    @Test
    void takesTheFirstBranchThatIsTrue() {
        String xml = scored("<responseCondition><responseIf>" + is("A") + set("SCORE", value("float", "1"))
                + "</responseIf><responseElseIf>" + is("B") + set("SCORE", value("float", "2"))
                + "</responseElseIf><responseElse>" + set("SCORE", value("float", "3"))
                + "</responseElse></responseCondition>");
        assertThat(outcome(xml, "SCORE", "A")).isEqualTo(1.0);
        assertThat(outcome(xml, "SCORE", "B")).isEqualTo(2.0);
        assertThat(outcome(xml, "SCORE", null)).isEqualTo(3.0);
    }

    @Test
    void exitEndsEverything() {
        String xml = scored("<responseProcessingFragment><responseCondition><responseIf>" + is("A")
                + "<exitResponse/></responseIf></responseCondition></responseProcessingFragment>"
                + set("SCORE", value("float", "1")));
        assertThat(outcome(xml, "SCORE", "A")).isEqualTo(0.0);
        assertThat(outcome(xml, "SCORE", "B")).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({"0, none", "3, none", "4, pass", "8, good", "9, good"})
    void looksUpInTables(String source, String grade) {
        String table = "<outcomeDeclaration identifier='GRADE' cardinality='single' baseType='string'>"
                + "<interpolationTable defaultValue='none'><interpolationTableEntry sourceValue='8' targetValue='good'/>"
                + "<interpolationTableEntry sourceValue='3' includeBoundary='false' targetValue='pass'/>"
                + "</interpolationTable></outcomeDeclaration>";
        String xml = scored(
                table, "<lookupOutcomeValue identifier='GRADE'>" + value("integer", source) + "</lookupOutcomeValue>");
        assertThat(outcome(xml, "GRADE", "A")).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"1, one", "2,"})
    void looksUpExactly(String source, String name) {
        String table = "<outcomeDeclaration identifier='NAME' cardinality='single' baseType='string'><matchTable>"
                + "<matchTableEntry sourceValue='1' targetValue='one'/></matchTable></outcomeDeclaration>";
        String xml = scored(
                table, "<lookupOutcomeValue identifier='NAME'>" + value("float", source) + "</lookupOutcomeValue>");
        assertThat(outcome(xml, "NAME", "A")).isEqualTo(name);
    }

    @Test
    void outcomesStartAtTheirDefaults() {
        String xml =
                scored(declared("N", "integer", "") + declared("F", "float", "2.5") + declared("S", "string", ""), "");
        Map<String, Value> outcomes = ItemScoring.score(Items.usable(xml), Map.of());
        assertThat(outcomes.get("N").toPlain()).isEqualTo(0L);
        assertThat(outcomes.get("F").toPlain()).isEqualTo(2.5);
        assertThat(outcomes.get("S").isNull()).isTrue();
    }

    @Test
    void aFractionOnAnIntegerOutcomeIsNotCut() {
        String xml = scored(declared("N", "integer", ""), set("N", value("float", "1.5")));
        assertThat(outcome(xml, "N", "A")).isEqualTo(1.5);
        assertThat(outcome(scored(declared("N", "integer", ""), set("N", value("float", "2"))), "N", "A"))
                .isEqualTo(2L);
    }

    @Test
    void completionStatusIsThereWithoutDeclaration() {
        String xml = scored(set("completionStatus", value("identifier", "completed")));
        assertThat(outcome(xml, "completionStatus", "A")).isEqualTo("completed");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        <include href='x.xml'/>                                                        | the rule is unknown
        <setOutcomeValue identifier='GHOST'><null/></setOutcomeValue>                  | GHOST is not declared
        <setOutcomeValue identifier='SCORE'/>                                          | takes exactly one expression
        <setOutcomeValue identifier='SCORE'><variable identifier='RESPONSE'/></setOutcomeValue> | sets SCORE
        <lookupOutcomeValue identifier='SCORE'><baseValue baseType='integer'>1</baseValue></lookupOutcomeValue> | has no lookup table
        <responseCondition><responseIf/></responseCondition>                           | the condition is missing
        <responseCondition><responseIf><variable identifier='SCORE'/></responseIf></responseCondition> | must be a single boolean
        <responseCondition><maybe/></responseCondition>                                | does not belong in a responseCondition
        """)
    void refusesRulesItCantFollow(String rules, String reason) {
        ImportedItem imported = Items.imported(scored(rules));
        assertThat(imported.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(Items.reasons(imported)).contains(reason);
    }

    private static Object outcome(String xml, String outcome, String response) {
        QtiItem item = Items.usable(xml);
        Value value = response == null ? Value.NULL : new Identifier(response);
        return ItemScoring.score(item, Map.of("RESPONSE", value)).get(outcome).toPlain();
    }

    private static String scored(String rules) {
        return scored("", rules);
    }

    private static String scored(String declarations, String rules) {
        return Items.xml(Items.CHOICE_RESPONSE + Items.SCORE + declarations + "<itemBody>" + Items.CHOICE
                + "</itemBody><responseProcessing>" + (rules.isEmpty() ? "<exitResponse/>" : rules)
                + "</responseProcessing>");
    }

    private static String declared(String name, String type, String value) {
        String given = value.isEmpty() ? "" : "<defaultValue><value>" + value + "</value></defaultValue>";
        return "<outcomeDeclaration identifier='" + name + "' cardinality='single' baseType='" + type + "'>" + given
                + "</outcomeDeclaration>";
    }

    private static String is(String choice) {
        return "<match><variable identifier='RESPONSE'/>" + value("identifier", choice) + "</match>";
    }

    private static String set(String outcome, String expression) {
        return "<setOutcomeValue identifier='" + outcome + "'>" + expression + "</setOutcomeValue>";
    }

    private static String value(String type, String text) {
        return "<baseValue baseType='" + type + "'>" + text + "</baseValue>";
    }
}
