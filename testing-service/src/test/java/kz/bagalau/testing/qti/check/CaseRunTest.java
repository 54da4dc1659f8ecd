package kz.bagalau.testing.qti.check;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.testing.qti.Items;
import kz.bagalau.testing.qti.QtiItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes that responses and expectations come in, on an item that only gives its response back. */
class CaseRunTest {

    @ParameterizedTest(name = "{0} {1}: {2} gives {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        single   | identifier   | 'A'                        | 'A'
        single   | identifier   | ['A']                      | 'A'
        single   | identifier   | []                         | null
        single   | integer      | '3'                        | 3
        single   | integer      | 3.0                        | 3
        single   | float        | 0.30000000000000004        | 0.3
        single   | boolean      | 'true'                     | true
        single   | string       | 12                         | '12'
        single   | string       | ''                         | null
        single   | pair         | ['A', 'B']                 | 'B A'
        single   | directedPair | 'A B'                      | ['A', 'B']
        single   | point        | [1, 2]                     | '1 2'
        single   | point        | {'x': 1, 'y': 2}           | '1 2'
        single   | duration     | 1.5                        | 1.5
        single   | file         | {'name': 'a.txt'}          | {'name': 'a.txt'}
        single   | identifier   | {'base': {'identifier': 'A'}} | 'A'
        single   | identifier   | {'base': null}             | null
        multiple | identifier   | ['B', 'A']                 | ['A', 'B']
        multiple | identifier   | 'A'                        | ['A']
        multiple | identifier   | {'list': {'identifier': ['A', 'B']}} | ['B', 'A']
        multiple | pair         | ['A B', ['D', 'C']]        | ['C D', 'B A']
        multiple | directedPair | ['A', 'B']                 | ['A B']
        multiple | point        | ['1 2', [3, 4]]            | ['3 4', '1 2']
        ordered  | identifier   | ['B', 'A']                 | ['B', 'A']
        record   |              | {'a': 1, 'b': 'x'}         | {'b': 'x', 'a': 1}
        record   |              | {'record': [{'name': 'a', 'base': {'integer': 1}}]} | {'a': 1}
        """)
    void givesBack(String cardinality, String baseType, String response, String expected) {
        assertThat(run(cardinality, baseType, response, expected).ok()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}: {2} is not {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        single   | identifier   | 'A'        | 'B'
        single   | identifier   | 'A'        | null
        single   | integer      | 'x'        | 3
        multiple | identifier   | ['A', 'A'] | ['A']
        ordered  | identifier   | ['A', 'B'] | ['B', 'A']
        single   | directedPair | 'A B'      | 'B A'
        """)
    void tellsApart(String cardinality, String baseType, String response, String expected) {
        assertThat(run(cardinality, baseType, response, expected).ok()).isFalse();
    }

    @ParameterizedTest(name = "{0} written as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        3.140 | {'stringValue': '3.140', 'floatValue': 3.14, 'leftDigits': 1, 'rightDigits': 3, 'ndp': 3, 'nsf': 4}
        12    | {'stringValue': '12', 'floatValue': 12, 'integerValue': 12, 'leftDigits': 2, 'rightDigits': 0, 'ndp': 0, 'nsf': 2}
        1.5e2 | {'stringValue': '1.5e2', 'floatValue': 150, 'leftDigits': 1, 'rightDigits': 1, 'ndp': 0, 'nsf': 2, 'exponent': 2}
        pi    | {'stringValue': 'pi'}
        """)
    void typedTextBecomesARecord(String typed, String expected) {
        assertThat(run("record", null, "'" + typed + "'", expected).ok()).isTrue();
    }

    private static CaseRun.Result run(String cardinality, String baseType, String response, String expected) {
        String type = "cardinality='" + cardinality + "'" + (baseType == null ? "" : " baseType='" + baseType + "'");
        QtiItem echo = Items.usable(
                Items.xml(
                        "<responseDeclaration identifier='R' " + type + "/>"
                                + "<outcomeDeclaration identifier='ECHO' " + type + "/><itemBody/><responseProcessing>"
                                + "<setOutcomeValue identifier='ECHO'><variable identifier='R'/></setOutcomeValue></responseProcessing>"));
        return CaseRun.run(
                echo,
                new CaseFile.Case(
                        "c",
                        Items.json("{'R': " + response + "}"),
                        Items.json("{'outcomes': {'ECHO': " + expected + "}}")));
    }
}
