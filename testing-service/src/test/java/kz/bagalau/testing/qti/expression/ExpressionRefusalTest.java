package kz.bagalau.testing.qti.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be computed faithfully, in the shorthand of {@link ExpressionTable}. */
class ExpressionRefusalTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        <customOperator class='x'>{i 1}</customOperator>    | custom operators are not supported
        <teleport/>                                         | the expression is unknown
        <random>[i 1,2]</random>                            | a score may not depend on chance
        <randomInteger min='1' max='6'/>                    | a score may not depend on chance
        <numberCorrect/>                                    | it belongs to tests
        {v GHOST}                                           | the variable GHOST is not declared
        <mapResponse identifier='EMPTY'/>                   | EMPTY has no mapping
        <correct identifier='THREE'/>                       | the response variable THREE is not declared
        {i 1.5}                                             | is not a integer
        <not>{i 1}</not>                                    | an operand is single integer
        <sum>{s 1}</sum>                                    | an operand is single string
        <not>{b true}{b true}</not>                         | it has 2 operands, but takes exactly 1
        <match>{b true}{i 1}</match>                        | can't be compared
        <match>[id A]<id A></match>                         | can't be compared
        <index n='1'>[id A]</index>                         | an operand is multiple identifier
        <index n='GHOST'><id A></index>                     | neither a number nor a declared variable
        <equal toleranceMode='absolute'>{i 1}{i 1}</equal>  | the attribute tolerance is missing
        <patternMatch pattern='('>{s a}</patternMatch>      | no regular expression
        <inside shape='star' coords='1'>{pt 1 1}</inside>   | is no area
        <mathOperator name='sine'>{i 1}</mathOperator>      | not one of QTI's
        <mathOperator name='atan2'>{i 1}</mathOperator>     | takes 2 operands
        <statsOperator name='mode'>[i 1]</statsOperator>    | not one of QTI's
        <roundTo roundingMode='up' figures='1'>{f 1}</roundTo> | roundingMode is neither
        """)
    void refuses(String expression, String reason) {
        assertThat(new ExpressionTable(expression).refusals()).contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        <match>{id A}{s A}</match>          | true | as text
        <contains>[id A,B]{id A}</contains> | true | taken as a container of one
        <match>[id A]{id A}</match>         | true | taken as a container of one
        """)
    void takesTheOneMeaningAndRemarks(String expression, String value, String remark) {
        ExpressionTable table = new ExpressionTable(expression);
        assertThat(table.value()).isEqualTo(value);
        assertThat(table.remarks()).contains(remark);
    }

    @Test
    void givesUpOnPatternsThatBacktrackForEver() {
        ExpressionTable table = new ExpressionTable(
                "<patternMatch pattern='(a*a*a*a*a*a*)b'>{s " + "a".repeat(200) + "c}</patternMatch>");
        assertThatThrownBy(table::value).isInstanceOf(UnscorableResponse.class);
    }
}
