package kz.bagalau.testing.qti;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.testing.qti.response.ReadResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseReaderTest {
    private static final String CHOICES =
            "<choiceInteraction responseIdentifier='R' maxChoices='2'><simpleChoice identifier='A'/>"
                    + "<simpleChoice identifier='B'/><simpleChoice identifier='C'/></choiceInteraction>";
    private static final String MATCH = "<matchInteraction responseIdentifier='R' maxAssociations='3'><simpleMatchSet>"
            + "<simpleAssociableChoice identifier='A' matchMax='1'/><simpleAssociableChoice identifier='B' matchMax='0'/>"
            + "</simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier='X' matchMax='2'/>"
            + "<simpleAssociableChoice identifier='Y' matchMax='1'/></simpleMatchSet></matchInteraction>";
    private static final String SLIDER =
            "<sliderInteraction responseIdentifier='R' lowerBound='0' upperBound='10' step='2'/>";
    private static final String POINT = "<selectPointInteraction responseIdentifier='R' maxChoices='1'>"
            + "<object data='a.png' type='image/png' width='100' height='50'/></selectPointInteraction>";
    private static final String ENTRY = "<p><textEntryInteraction responseIdentifier='R'/></p>";

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
        {'R': ['A', 'C']}    | accepted
        {'R': []}            | accepted
        {'R': null}          | accepted
        {}                   | accepted
        {'R': ['A', 'Z']}    | unknown-choice
        {'R': ['A','B','C']} | too-many-choices
        {'R': ['A', 'A']}    | repeated-choice
        {'R': [{'a': 1}]}    | wrong-type
        {'R': true}          | unknown-choice
        {'Q': 'A'}           | unknown-variable
        {'numAttempts': 3}   | unknown-variable
        ['A']                | unknown-variable
        """)
    void readsChoices(String json, String result) {
        assertThat(read("multiple", "identifier", CHOICES, json)).isEqualTo(result);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
        {'R': ['A X', 'B Y', ['B', 'X']]}      | accepted
        {'R': ['X A']}                         | unknown-choice
        {'R': ['A B']}                         | unknown-choice
        {'R': ['A X', 'A Y']}                  | choice-used-too-often
        {'R': ['B X', 'B X']}                  | repeated-choice
        {'R': ['A X', 'B X', 'B Y', 'B Z']}    | too-many-choices
        {'R': 'A'}                             | wrong-type
        """)
    void readsPairs(String json, String result) {
        assertThat(read("multiple", "directedPair", MATCH, json)).isEqualTo(result);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
        {'R': 4}     | accepted
        {'R': '4'}   | accepted
        {'R': 3}     | out-of-range
        {'R': 12}    | out-of-range
        {'R': 'lot'} | wrong-type
        {'R': 1.5}   | wrong-type
        """)
    void readsSliders(String json, String result) {
        assertThat(read("single", "integer", SLIDER, json)).isEqualTo(result);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
        {'R': [100, 50]}          | accepted
        {'R': {'x': 1, 'y': 51}}  | out-of-range
        {'R': '-1 0'}             | out-of-range
        {'R': '1'}                | wrong-type
        """)
    void readsPoints(String json, String result) {
        assertThat(read("single", "point", POINT, json)).isEqualTo(result);
    }

    @Test
    void readsText() {
        assertThat(read("single", "string", ENTRY, "{'R': 'Қазақстан'}")).isEqualTo("accepted");
        assertThat(read("single", "string", ENTRY, "{'R': 'a\\u0000b'}")).isEqualTo("unreadable-text");
        assertThat(read("single", "string", ENTRY, "{'R': '" + "a".repeat(2_001) + "'}"))
                .isEqualTo("too-long");
    }

    private static String read(String cardinality, String baseType, String interaction, String json) {
        QtiItem item = Items.usable(Items.xml("<responseDeclaration identifier='R' cardinality='" + cardinality
                + "' baseType='" + baseType + "'/><itemBody>" + interaction
                + "</itemBody><responseProcessing><exitResponse/></responseProcessing>"));
        return switch (ResponseReader.read(item, Items.json(json))) {
            case ReadResponse.Accepted _ -> "accepted";
            case ReadResponse.Refused refused -> refused.problem().code();
        };
    }
}
