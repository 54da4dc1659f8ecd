package kz.bagalau.testing.qti.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bagalau.testing.qti.Items;
import kz.bagalau.testing.qti.QtiItem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DeliveryBodyTest {

    @Nested
    class Sanitising {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "<p onclick='alert(1)'>x</p>",
                    "<p style='background:url(javascript:alert(1))'>x</p>",
                    "<a href='javascript:alert(1)'>x</a>",
                    "<img src='javascript:alert(1)' alt=''/>",
                    "<img src='data:image/svg+xml;base64,alert' alt=''/>",
                    "<img src='//alert.example/x.png' alt=''/>",
                    "<img src='../../../alert.png' alt=''/>",
                    "<img src='%2e%2e/%2e%2e/%2e%2e/alert.png' alt=''/>",
                    "<img src='x.png' alt='' onerror='alert(1)'/>",
                    "<object data='alert.html' type='text/html'/>",
                    "<iframe src='alert.html'/>",
                    "<svg><script>alert(1)</script></svg>",
                    "<math><maction actiontype='alert'/><mi href='javascript:alert(1)'>x</mi></math>",
                    "<math><semantics><mi>x</mi><annotation-xml><p>alert</p></annotation-xml></semantics></math>",
                    "<table background='alert.png'><tr><td>x</td></tr></table>"
                })
        void letsNothingActiveThrough(String markup) {
            assertThat(json(Items.choiceItem(markup))).doesNotContain("alert").doesNotContain("script");
        }

        @Test
        void keepsWhatATextNeeds() {
            assertThat(json(Items.choiceItem(
                            "<p class='c' xml:lang='kk'>H<sub>2</sub>O</p><table><tr><td colspan='2'>x</td>"
                                    + "</tr></table><math display='block'><mfrac><mn>1</mn><mn>2</mn></mfrac></math>")))
                    .contains("\"sub\"", "\"colspan\":\"2\"", "\"mfrac\"", "\"lang\":\"kk\"", "\"class\":\"c\"");
        }

        @Test
        void resolvesPicturesInThePackage() {
            assertThat(Items.usable(Items.choiceItem("<img src='../media/a%20b.png' alt='Сурет' width='10'/>"))
                            .body()
                            .resources())
                    .containsExactly("media/a b.png");
        }

        @ParameterizedTest
        @CsvSource({"candidate, true", "scorer, false", "author candidate, true", "tutor proctor, false"})
        void showsRubricsForCandidatesOnly(String view, boolean shown) {
            String json = json(Items.choiceItem("<rubricBlock view='" + view + "'><p>GUIDE</p></rubricBlock>"));
            assertThat(json.contains("GUIDE")).isEqualTo(shown);
        }

        @Test
        void holdsNoAnswersAndNoFeedback() {
            String xml = Items.item(
                    """
                    <responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'>
                      <correctResponse><value>A</value></correctResponse>
                      <mapping><mapEntry mapKey='A' mappedValue='777'/></mapping>
                    </responseDeclaration>""" + Items.SCORE,
                    Items.CHOICE.replace(">a<", ">a<feedbackInline identifier='A'>WELL DONE</feedbackInline><")
                            + "<feedbackBlock identifier='A'><p>BECAUSE</p></feedbackBlock>",
                    "map_response");
            assertThat(json(xml)).doesNotContain("correct", "777", "WELL DONE", "BECAUSE", "mapping");
        }
    }

    @Nested
    class Interactions {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            single   | identifier   | <choiceInteraction responseIdentifier='R'><simpleChoice identifier='A'/></choiceInteraction>
            ordered  | identifier   | <orderInteraction responseIdentifier='R'><simpleChoice identifier='A'/></orderInteraction>
            multiple | pair         | <associateInteraction responseIdentifier='R'><simpleAssociableChoice identifier='A' matchMax='1'/></associateInteraction>
            multiple | directedPair | <matchInteraction responseIdentifier='R'><simpleMatchSet><simpleAssociableChoice identifier='A' matchMax='1'/></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier='X' matchMax='1'/></simpleMatchSet></matchInteraction>
            multiple | directedPair | <gapMatchInteraction responseIdentifier='R'><gapText identifier='A' matchMax='1'>a</gapText><p><gap identifier='G'/></p></gapMatchInteraction>
            single   | identifier   | <p><inlineChoiceInteraction responseIdentifier='R'><inlineChoice identifier='A'/></inlineChoiceInteraction></p>
            single   | string       | <p><textEntryInteraction responseIdentifier='R' expectedLength='5' patternMask='[a-z]+'/></p>
            single   | string       | <extendedTextInteraction responseIdentifier='R'/>
            multiple | identifier   | <hottextInteraction responseIdentifier='R' maxChoices='0'><p><hottext identifier='A'>a</hottext></p></hottextInteraction>
            single   | identifier   | <hotspotInteraction responseIdentifier='R' maxChoices='1'><object data='a.png' type='image/png' width='9' height='9'/><hotspotChoice identifier='A' shape='circle' coords='1,1,1'/></hotspotInteraction>
            multiple | point        | <selectPointInteraction responseIdentifier='R' maxChoices='2'><object data='a.png' type='image/png'/></selectPointInteraction>
            ordered  | identifier   | <graphicOrderInteraction responseIdentifier='R'><object data='a.png' type='image/png'/><hotspotChoice identifier='A' shape='default'/></graphicOrderInteraction>
            multiple | pair         | <graphicAssociateInteraction responseIdentifier='R' maxAssociations='2'><object data='a.png' type='image/png'/><associableHotspot identifier='A' shape='rect' coords='0,0,1,1' matchMax='1'/></graphicAssociateInteraction>
            multiple | directedPair | <graphicGapMatchInteraction responseIdentifier='R'><object data='a.png' type='image/png'/><gapImg identifier='A' matchMax='1'><object data='b.png' type='image/png'/></gapImg><associableHotspot identifier='G' shape='rect' coords='0,0,1,1' matchMax='1'/></graphicGapMatchInteraction>
            single   | point        | <positionObjectStage><object data='a.png' type='image/png'/><positionObjectInteraction responseIdentifier='R' maxChoices='1'><object data='b.png' type='image/png'/></positionObjectInteraction></positionObjectStage>
            single   | integer      | <sliderInteraction responseIdentifier='R' lowerBound='0' upperBound='10' step='2'/>
            """)
        void areShown(String cardinality, String baseType, String interaction) {
            QtiItem item = item(cardinality, baseType, interaction);
            assertThat(item.body().interactions()).hasSize(1);
            assertThat(write(item.body())).contains("Interaction\"", "\"responseIdentifier\":\"R\"");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            single | file    | <uploadInteraction responseIdentifier='R'/>
            single | file    | <drawingInteraction responseIdentifier='R'><object data='a.png' type='image/png'/></drawingInteraction>
            single | integer | <mediaInteraction responseIdentifier='R' autostart='false'><object data='a.mp3' type='audio/mpeg'/></mediaInteraction>
            single | boolean | <endAttemptInteraction responseIdentifier='R' title='Hint'/>
            """)
        void areScoredThoughNotOffered(String cardinality, String baseType, String interaction) {
            assertThat(item(cardinality, baseType, interaction).body().interactions())
                    .hasSize(1);
        }

        @Test
        void singleResponsesLimitTheirChoices() {
            QtiItem item = item(
                    "single",
                    "identifier",
                    "<choiceInteraction responseIdentifier='R' maxChoices='0'><simpleChoice identifier='A'/></choiceInteraction>");
            assertThat(((Interaction.Choice) item.body().interactions().getFirst()).maxChoices())
                    .isEqualTo(1);
        }

        private QtiItem item(String cardinality, String baseType, String interaction) {
            return Items.usable(Items.xml("<responseDeclaration identifier='R' cardinality='" + cardinality
                    + "' baseType='" + baseType + "'/><itemBody>" + interaction
                    + "</itemBody><responseProcessing><exitResponse/></responseProcessing>"));
        }
    }

    @Nested
    class Shuffling {
        private final DeliveryBody body = Items.usable(
                        Items.item(Items.CHOICE_RESPONSE + Items.SCORE, """
                        <div><choiceInteraction responseIdentifier='RESPONSE' shuffle='true' maxChoices='1'>
                          <simpleChoice identifier='A'/><simpleChoice identifier='B'/><simpleChoice identifier='C'/>
                          <simpleChoice identifier='D'/><simpleChoice identifier='E' fixed='true'/>
                        </choiceInteraction></div>""", "match_correct"))
                .body();

        @Test
        void isTheSameForTheSameSeed() {
            assertThat(body.shuffled(42)).isEqualTo(body.shuffled(42));
            assertThat(order(42)).containsExactlyInAnyOrder("A", "B", "C", "D", "E");
        }

        @Test
        void staysTheSameAcrossReleases() {
            assertThat(List.of(order(1), order(2), order(3)))
                    .isEqualTo(List.of(
                            List.of("D", "C", "B", "A", "E"),
                            List.of("C", "D", "A", "B", "E"),
                            List.of("B", "A", "D", "C", "E")));
        }

        @Test
        void leavesFixedChoicesInPlace() {
            for (long seed = 0; seed < 50; seed++) {
                assertThat(order(seed).getLast()).isEqualTo("E");
            }
        }

        @Test
        void leavesUnshuffledInteractionsAlone() {
            DeliveryBody plain = Items.usable(Items.choiceItem("")).body();
            assertThat(plain.shuffled(7)).isEqualTo(plain);
        }

        private List<String> order(long seed) {
            return ((Interaction.Choice) body.shuffled(seed).interactions().getFirst())
                    .choices().stream().map(Option::identifier).toList();
        }
    }

    private static String json(String xml) {
        return write(Items.usable(xml).body());
    }

    private static String write(DeliveryBody body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
