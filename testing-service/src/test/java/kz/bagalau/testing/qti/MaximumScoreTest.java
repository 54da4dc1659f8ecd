package kz.bagalau.testing.qti;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaximumScoreTest {
    private static final String CHOICES = "<choiceInteraction responseIdentifier='RESPONSE' maxChoices='MOST'>"
            + "<simpleChoice identifier='A'/><simpleChoice identifier='B'/><simpleChoice identifier='C'/></choiceInteraction>";

    @Test
    void isWhatTheAuthorSays() {
        assertThat(maximum(Items.choiceItem("")
                        .replace(
                                "<itemBody>",
                                "<outcomeDeclaration identifier='MAXSCORE'"
                                        + " cardinality='single' baseType='float'><defaultValue><value>4</value></defaultValue>"
                                        + "</outcomeDeclaration><itemBody>")))
                .isEqualTo(4.0);
        assertThat(maximum(Items.choiceItem("").replace("identifier='SCORE'", "identifier='SCORE' normalMaximum='3'")))
                .isEqualTo(3.0);
    }

    @Test
    void isOneForMatchCorrect() {
        assertThat(maximum(Items.choiceItem(""))).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "multiple, 0, 9, 3",
        "multiple, 1, 9, 2",
        "multiple, 2, 9, 3",
        "multiple, 0, 2.5, 2.5",
        "single, 1, 9, 2"
    })
    void isTheBestSumOfAMapping(String cardinality, String most, String upper, double maximum) {
        String response = "<responseDeclaration identifier='RESPONSE' cardinality='" + cardinality
                + "' baseType='identifier'><mapping upperBound='" + upper + "' defaultValue='-1'><mapEntry mapKey='A'"
                + " mappedValue='2'/><mapEntry mapKey='B' mappedValue='1'/></mapping></responseDeclaration>";
        assertThat(maximum(Items.item(response + Items.SCORE, CHOICES.replace("MOST", most), "map_response")))
                .isEqualTo(maximum);
    }

    @Test
    void countsAGapOnce() {
        String response =
                "<responseDeclaration identifier='RESPONSE' cardinality='multiple' baseType='directedPair'><mapping>"
                        + "<mapEntry mapKey='A G' mappedValue='2'/><mapEntry mapKey='B G' mappedValue='1'/>"
                        + "<mapEntry mapKey='B H' mappedValue='0.5'/></mapping></responseDeclaration>";
        String body =
                "<gapMatchInteraction responseIdentifier='RESPONSE'><gapText identifier='A' matchMax='1'>a</gapText>"
                        + "<gapText identifier='B' matchMax='1'>b</gapText><p><gap identifier='G'/><gap identifier='H'/></p>"
                        + "</gapMatchInteraction>";
        assertThat(maximum(Items.item(response + Items.SCORE, body, "map_response")))
                .isEqualTo(2.5);
    }

    @Test
    void isUnknownForRulesOfTheItemsOwn() {
        String xml = Items.xml(Items.CHOICE_RESPONSE + Items.SCORE + "<itemBody>" + Items.CHOICE
                + "</itemBody><responseProcessing><exitResponse/></responseProcessing>");
        assertThat(Items.usable(xml).maximumScore()).isEmpty();
    }

    private static double maximum(String xml) {
        return Items.usable(xml).maximumScore().orElseThrow();
    }
}
