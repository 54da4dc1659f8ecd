package kz.bagalau.testing.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.bagalau.testing.qti.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportVerdictTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.imsglobal.org/xsd/imsqti_v2p2",
                "http://www.imsglobal.org/xsd/imsqti_v2p1",
                "http://www.imsglobal.org/xsd/imsqti_v2p0",
                "http://www.imsglobal.org/xsd/apip/apipv1p0/qtiitem/imsqti_v2p1"
            })
    void takesTheNamespacesOfQti2(String namespace) {
        String xml = Items.choiceItem("").replace("http://www.imsglobal.org/xsd/imsqti_v2p2", namespace);
        assertThat(Items.imported(xml).verdict()).isEqualTo(Verdict.IMPORTED);
    }

    @Test
    void tellsIdentifierTitleAndLanguage() {
        ImportedItem imported =
                Items.imported(Items.choiceItem("").replace("title='t'", "title='Сұрақ' xml:lang='kk'"));
        assertThat(imported.identifier()).isEqualTo("i");
        assertThat(imported.title()).isEqualTo("Сұрақ");
        assertThat(imported.language()).isEqualTo("kk");
    }

    @Test
    void makesTheSameItemAgainFromItsStoredText() {
        byte[] utf16 = ("<?xml version='1.0' encoding='UTF-16'?>" + Items.choiceItem("<p>Қазақстан</p>"))
                .getBytes(StandardCharsets.UTF_16);
        ImportedItem first = QtiImporter.item(utf16, "a/item.xml");
        ImportedItem again = QtiImporter.item(first.xml(), first.path());
        assertThat(again.item().orElseThrow().body())
                .isEqualTo(first.item().orElseThrow().body());
        assertThat(first.xml()).contains("Қазақстан");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        adaptive='false' => adaptive='true'                               | adaptive items take several attempts
        imsqti_v2p2 => imsqtiasi_v3p0                                     | is not of QTI 2
        assessmentItem => assessmentTest                                  | not an assessmentItem of QTI 2
        identifier='i' => id='i'                                          | the attribute identifier is missing
        match_correct => my_own                                           | is not one of the standard ones
        cardinality='single' => cardinality='several'                     | cardinality "several" is unknown
        baseType='identifier' => baseType='word'                          | base type "word" is unknown
        baseType='identifier' => baseType='integer'                       | "A" is not a integer
        <value>A</value> => <value>C</value>                              | the correct response C is not among the choices
        <value>A</value> => <value>A</value><value>B</value>              | single cardinality is given 2 values
        identifier='B' => identifier='A'                                  | the identifier A is used twice
        responseIdentifier='RESPONSE' => responseIdentifier='OTHER'       | OTHER, which is not declared
        responseIdentifier='RESPONSE' =>                                  | the attribute responseIdentifier is missing
        identifier='SCORE' => identifier='RESPONSE'                       | RESPONSE is declared twice
        choiceInteraction => customInteraction                            | can't be shown, so it can't be answered
        choiceInteraction => orderInteraction                             | can't hold the answer of its Order interaction
        <itemBody> => <templateProcessing/><itemBody>                     | item templates are not supported
        <itemBody> => <templateDeclaration identifier='T'/><itemBody>     | item templates are not supported
        maxChoices='1' => maxChoices='few'                                | is not a count
        <prompt>Which?</prompt> => &nbsp;                                 | nbsp
        <prompt> => <promt>                                               | promt
        """)
    void refuses(String change, String reason) {
        String[] parts = (change + " ").split(" => ?", -1);
        String xml = Items.choiceItem("").replace(parts[0], parts.length > 1 ? parts[1].strip() : "");
        ImportedItem imported = Items.imported(xml);
        assertThat(imported.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(imported.item()).isEmpty();
        assertThat(Items.reasons(imported)).contains(reason);
    }

    @Test
    void refusesAnInteractionInsideWhatIsNotShown() {
        String xml = Items.item(
                Items.CHOICE_RESPONSE + Items.SCORE,
                "<feedbackBlock outcomeIdentifier='F' identifier='f' showHide='show'>" + Items.CHOICE
                        + "</feedbackBlock>",
                "match_correct");
        assertThat(Items.imported(xml).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void refusesTwoInteractionsOnOneResponse() {
        assertThat(Items.reasons(Items.imported(Items.choiceItem(Items.CHOICE))))
                .contains("two interactions are bound to RESPONSE");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        <itemBody> => <stylesheet href='a.css' type='text/css'/><itemBody>          | stylesheets are not applied
        </assessmentItem> => <modalFeedback/></assessmentItem>                      | feedback is not shown
        <itemBody> => <itemBody><p style='color:red'>x</p>                          | its styles and scripts are left out
        <itemBody> => <itemBody><script>alert(1)</script>                           | it is left out
        <itemBody> => <itemBody><object data='a.swf' type='application/x-flash'/>   | application/x-flash
        <itemBody> => <itemBody><img src='https://elsewhere.example/a.png' alt=''/> | from outside the package
        <itemBody> => <itemBody><marquee>x</marquee>                                | its content is kept
        <itemBody> => <itemBody><feedbackInline identifier='a'>x</feedbackInline>   | feedback is not shown
        """)
    void degrades(String change, String reason) {
        String[] parts = change.split(" => ", -1);
        ImportedItem imported = Items.imported(Items.choiceItem("").replace(parts[0], parts[1].strip()));
        assertThat(imported.verdict()).isEqualTo(Verdict.DEGRADED);
        assertThat(imported.item()).isPresent();
        assertThat(Items.reasons(imported)).contains(reason);
    }

    @Test
    void degradesAnItemWithoutResponseProcessing() {
        ImportedItem imported =
                Items.imported(Items.xml(Items.CHOICE_RESPONSE + "<itemBody>" + Items.CHOICE + "</itemBody>"));
        assertThat(imported.verdict()).isEqualTo(Verdict.DEGRADED);
    }

    @Test
    void saysTheLineAndTheElement() {
        ImportedItem imported = Items.imported(Items.choiceItem("\n\n<blink>x</blink>"));
        assertThat(Items.reasons(imported)).contains("line 5, <blink>: ");
    }

    @Test
    void remarksChangeNoVerdict() {
        String xml = Items.choiceItem("")
                .replace(
                        "</responseDeclaration>",
                        "<mapping><mapEntry mapKey='Z' mappedValue='1'/></mapping></responseDeclaration>");
        ImportedItem imported = Items.imported(xml);
        assertThat(imported.verdict()).isEqualTo(Verdict.IMPORTED);
        assertThat(Items.reasons(imported)).contains("maps Z, which is not among the choices");
    }
}
