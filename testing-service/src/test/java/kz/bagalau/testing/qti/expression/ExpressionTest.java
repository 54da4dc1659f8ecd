package kz.bagalau.testing.qti.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every expression of QTI 2.2, in the shorthand of {@link ExpressionTable}. */
class ExpressionTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {i 7}                                               | 7
        {f 7}                                               | 7.0
        {f 1e2}                                             | 100.0
        {s two words}                                       | two words
        {s }                                                | NULL
        {b true}                                            | true
        {v THREE}                                           | 3
        {v EMPTY}                                           | NULL
        {v numAttempts}                                     | NULL
        {null}                                              | NULL
        <default identifier='T'/>                           | York
        <correct identifier='R'/>                           | [B]
        <correct identifier='T'/>                           | NULL
        <mapResponse identifier='R'/>                       | 2.5
        <mapResponse identifier='T'/>                       | 1.0
        <mapResponsePoint identifier='P'/>                  | 0.5
        <mathConstant name='pi'/>                           | 3.141592653589793
        <mathConstant name='e'/>                            | 2.718281828459045
        """)
    void readsTerminals(String expression, String value) {
        assertThat(new ExpressionTable(expression).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        <isNull>{null}</isNull>                             | true
        <isNull>{v EMPTY}</isNull>                          | true
        <isNull>{s }</isNull>                               | true
        <isNull><multiple/></isNull>                        | true
        <isNull>{i 0}</isNull>                              | false
        <not>{b true}</not>                                 | false
        <not>{b false}</not>                                | true
        <not>{v NOTHING}</not>                              | NULL
        <and>{b true}{b true}</and>                         | true
        <and>{b true}{b false}</and>                        | false
        <and>{b true}{v NOTHING}</and>                      | NULL
        <and>{v NOTHING}{b false}</and>                     | false
        <or>{b false}{b false}</or>                         | false
        <or>{v NOTHING}{b true}</or>                        | true
        <or>{b false}{v NOTHING}</or>                       | NULL
        <or>{null}{b false}</or>                            | NULL
        <anyN min='1' max='2'>{b true}{b true}{b false}</anyN>  | true
        <anyN min='1' max='2'>{b true}{b true}{b true}</anyN>   | false
        <anyN min='2' max='3'>{b true}{b false}{b false}</anyN> | false
        <anyN min='1' max='2'>{b true}{v NOTHING}</anyN>        | true
        <anyN min='1' max='1'>{b true}{v NOTHING}</anyN>        | NULL
        <anyN min='2' max='2'>{b true}{v NOTHING}</anyN>        | NULL
        <anyN min='2' max='2'>{b false}{v NOTHING}</anyN>       | false
        <anyN min='THREE' max='3'>{b true}{b true}{b true}</anyN> | true
        """)
    void thinksInThreeValues(String expression, String value) {
        assertThat(new ExpressionTable(expression).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        <match>{id A}{id A}</match>                         | true
        <match>{id A}{id a}</match>                         | false
        <match>[id A,B][id B,A]</match>                     | true
        <match>[id A,A,B][id A,B,B]</match>                 | false
        <match>[id A][id A,A]</match>                       | false
        <match><id A,B><id B,A></match>                     | false
        <match><id A,B><id A,B></match>                     | true
        <match>{p A B}{p B A}</match>                       | true
        <match>{dp A B}{dp B A}</match>                     | false
        <match>{pt 1 2}{pt 1 2}</match>                     | true
        <match>{i 1}{f 1.0}</match>                         | true
        <match>{null}{id A}</match>                         | NULL
        <match>{v R}<correct identifier='R'/></match>       | false
        <equal toleranceMode='exact'>{i 2}{f 2.0}</equal>   | true
        <equal>{f 2.0}{f 2.1}</equal>                       | false
        <equal>{f 2.0}{null}</equal>                        | NULL
        <equal toleranceMode='absolute' tolerance='0.1'>{f 2.0}{f 2.1}</equal>                           | true
        <equal toleranceMode='absolute' tolerance='0.1' includeUpperBound='false'>{f 2.0}{f 2.1}</equal> | false
        <equal toleranceMode='absolute' tolerance='0.1' includeLowerBound='false'>{f 2.0}{f 1.9}</equal> | false
        <equal toleranceMode='absolute' tolerance='0.1 1'>{f 2.0}{f 3}</equal>                           | true
        <equal toleranceMode='absolute' tolerance='HALF'>{f 2.0}{f 2.5}</equal>                          | true
        <equal toleranceMode='relative' tolerance='10'>{f 100}{f 110}</equal>                            | true
        <equal toleranceMode='relative' tolerance='10'>{f 100}{f 89}</equal>                             | false
        <equal toleranceMode='relative' tolerance='10'>{f -100}{f -105}</equal>                          | true
        <equalRounded figures='2' roundingMode='significantFigures'>{f 1.56}{f 1.6}</equalRounded>       | true
        <equalRounded figures='1' roundingMode='decimalPlaces'>{f 1.56}{f 1.54}</equalRounded>           | false
        <equalRounded figures='1' roundingMode='decimalPlaces'>{f 1.56}{null}</equalRounded>             | NULL
        <lt>{i 1}{f 1.5}</lt>                               | true
        <gt>{i 1}{f 1.5}</gt>                               | false
        <lte>{i 1}{i 1}</lte>                               | true
        <gte>{i 1}{i 2}</gte>                               | false
        <gte>{i 1}{null}</gte>                              | NULL
        <durationLT>{d 1.5}{d 2}</durationLT>               | true
        <durationGTE>{d 2}{d 2}</durationGTE>               | true
        <inside shape='rect' coords='0,0,10,10'>{pt 10 10}</inside>         | true
        <inside shape='rect' coords='0,0,10,10'>{pt 11 10}</inside>         | false
        <inside shape='circle' coords='5,5,5'>{pt 5 10}</inside>            | true
        <inside shape='circle' coords='5,5,5'>{pt 9 9}</inside>             | false
        <inside shape='ellipse' coords='10,5,10,5'>{pt 20 5}</inside>       | true
        <inside shape='poly' coords='0,0,10,0,0,10'>{pt 2 2}</inside>       | true
        <inside shape='poly' coords='0,0,10,0,0,10'>{pt 5 5}</inside>       | true
        <inside shape='poly' coords='0,0,10,0,0,10'>{pt 6 6}</inside>       | false
        <inside shape='default'>{pt 999 999}</inside>                       | true
        <inside shape='rect' coords='80,80,99,99'>{v P}</inside>            | true
        <inside shape='rect' coords='0,0,1,1'>{null}</inside>               | NULL
        """)
    void compares(String expression, String value) {
        assertThat(new ExpressionTable(expression).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        <stringMatch caseSensitive='true'>{s York}{s york}</stringMatch>    | false
        <stringMatch caseSensitive='false'>{s York}{s york}</stringMatch>   | true
        <stringMatch caseSensitive='true' substring='true'>{s New York}{s York}</stringMatch> | true
        <stringMatch caseSensitive='true' substring='true'>{s York}{s New York}</stringMatch> | false
        <stringMatch caseSensitive='true'>{null}{s York}</stringMatch>      | NULL
        <substring caseSensitive='true'>{s York}{s New York}</substring>    | true
        <substring caseSensitive='true'>{s york}{s New York}</substring>    | false
        <substring caseSensitive='false'>{s york}{s New York}</substring>   | true
        <stringMatch caseSensitive='false'>{s ҚАЗАҚ ӘЛІ}{s қазақ әлі}</stringMatch> | true
        <patternMatch pattern='[a-z]+'>{s abc}</patternMatch>               | true
        <patternMatch pattern='[a-z]+'>{s abc1}</patternMatch>              | false
        <patternMatch pattern='^ab?c$'>{s ac}</patternMatch>                | true
        <patternMatch pattern='[a-z-[aeiou]]+'>{s xyz}</patternMatch>       | true
        <patternMatch pattern='[a-z-[aeiou]]+'>{s xaz}</patternMatch>       | false
        <patternMatch pattern='\\i\\c*'>{s item-1}</patternMatch>             | true
        <patternMatch pattern='a'>{null}</patternMatch>                     | NULL
        """)
    void matchesText(String expression, String value) {
        assertThat(new ExpressionTable(expression).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        <sum>{i 1}{i 2}{i 3}</sum>                          | 6
        <sum>{i 1}{f 2}</sum>                               | 3.0
        <sum>[i 1,2]{i 3}</sum>                             | 6
        <sum>{i 1}{null}</sum>                              | NULL
        <product>{i 2}{i 3}</product>                       | 6
        <product>{i 2}{v HALF}</product>                    | 1.0
        <product>{i 9000000000000}{i 9000000000000}</product> | 8.1E25
        <subtract>{i 2}{i 3}</subtract>                     | -1
        <subtract>{i 2}{f 0.5}</subtract>                   | 1.5
        <divide>{i 1}{i 2}</divide>                         | 0.5
        <divide>{i 1}{i 0}</divide>                         | NULL
        <divide>{null}{i 2}</divide>                        | NULL
        <power>{i 2}{i 10}</power>                          | 1024.0
        <power>{i -8}{f 0.5}</power>                        | NULL
        <integerDivide>{i 7}{i 2}</integerDivide>           | 3
        <integerDivide>{i -7}{i 2}</integerDivide>          | -4
        <integerDivide>{i 7}{i 0}</integerDivide>           | NULL
        <integerModulus>{i 7}{i 4}</integerModulus>         | 3
        <integerModulus>{i -7}{i 4}</integerModulus>        | 1
        <integerModulus>{i 7}{i 0}</integerModulus>         | NULL
        <truncate>{f 6.8}</truncate>                        | 6
        <truncate>{f -6.8}</truncate>                       | -6
        <round>{f 6.5}</round>                              | 7
        <round>{f 6.49}</round>                             | 6
        <round>{f -6.5}</round>                             | -6
        <round>{f -6.51}</round>                            | -7
        <roundTo roundingMode='decimalPlaces' figures='2'>{f 1.005}</roundTo>     | 1.01
        <roundTo roundingMode='decimalPlaces' figures='0'>{f 2.5}</roundTo>       | 3.0
        <roundTo roundingMode='decimalPlaces' figures='1'>{f -1.25}</roundTo>     | -1.2
        <roundTo roundingMode='significantFigures' figures='3'>{f 1234.5}</roundTo>  | 1230.0
        <roundTo roundingMode='significantFigures' figures='THREE'>{f 0.0012345}</roundTo> | 0.00123
        <roundTo roundingMode='significantFigures' figures='0'>{f 1}</roundTo>    | NULL
        <integerToFloat>{i 3}</integerToFloat>              | 3.0
        <min>{i 3}{i 1}{i 2}</min>                          | 1
        <max>{i 3}{f 4.5}</max>                             | 4.5
        <max>[f 3,7,5]</max>                                | 7.0
        <max>{i 3}{null}</max>                              | NULL
        <gcd>{i 12}{i 18}</gcd>                             | 6
        <gcd>{i 0}{i 0}</gcd>                               | 0
        <gcd>[i 12,18]{i 8}</gcd>                           | 2
        <lcm>{i 4}{i 6}</lcm>                               | 12
        <lcm>{i 4}{i 0}</lcm>                               | 0
        """)
    void calculates(String expression, String value) {
        assertThat(new ExpressionTable(expression).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        <mathOperator name='sin'>{i 0}</mathOperator>       | 0.0
        <mathOperator name='cos'>{i 0}</mathOperator>       | 1.0
        <mathOperator name='tan'>{i 0}</mathOperator>       | 0.0
        <mathOperator name='sec'>{i 0}</mathOperator>       | 1.0
        <mathOperator name='asin'>{i 2}</mathOperator>      | NULL
        <mathOperator name='acos'>{i 1}</mathOperator>      | 0.0
        <mathOperator name='atan'>{i 0}</mathOperator>      | 0.0
        <mathOperator name='atan2'>{i 0}{i 1}</mathOperator> | 0.0
        <mathOperator name='asec'>{i 1}</mathOperator>      | 0.0
        <mathOperator name='acot'>{i 0}</mathOperator>      | 1.5707963267948966
        <mathOperator name='sinh'>{i 0}</mathOperator>      | 0.0
        <mathOperator name='sech'>{i 0}</mathOperator>      | 1.0
        <mathOperator name='log'>{i 1000}</mathOperator>    | 3.0
        <mathOperator name='ln'>{i 1}</mathOperator>        | 0.0
        <mathOperator name='ln'>{i -1}</mathOperator>       | NULL
        <mathOperator name='exp'>{i 0}</mathOperator>       | 1.0
        <mathOperator name='abs'>{i -3}</mathOperator>      | 3
        <mathOperator name='abs'>{f -3}</mathOperator>      | 3.0
        <mathOperator name='signum'>{f -2.5}</mathOperator> | -1
        <mathOperator name='floor'>{f -2.5}</mathOperator>  | -3
        <mathOperator name='ceil'>{f -2.5}</mathOperator>   | -2
        <mathOperator name='toDegrees'>{i 0}</mathOperator> | 0.0
        <mathOperator name='abs'>{null}</mathOperator>      | NULL
        <statsOperator name='mean'>[i 1,2,6]</statsOperator>            | 3.0
        <statsOperator name='popVariance'>[i 1,3]</statsOperator>       | 1.0
        <statsOperator name='popSD'>[i 1,3]</statsOperator>             | 1.0
        <statsOperator name='sampleVariance'>[i 1,3]</statsOperator>    | 2.0
        <statsOperator name='sampleSD'>[i 1,3]</statsOperator>          | 1.4142135623730951
        <statsOperator name='sampleSD'>[i 1]</statsOperator>            | NULL
        <statsOperator name='mean'><multiple/></statsOperator>          | NULL
        """)
    void analyses(String expression, String value) {
        assertThat(new ExpressionTable(expression).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        <multiple>{i 1}{null}{i 2}</multiple>               | [1 2]
        <multiple>{i 1}[i 2,3]</multiple>                   | [1 2 3]
        <multiple>{null}</multiple>                         | NULL
        <ordered>{id B}{id A}</ordered>                     | <B A>
        <containerSize>[i 1,1,2]</containerSize>            | 3
        <containerSize>{v EMPTY}</containerSize>            | 0
        <index n='2'><id A,B,C></index>                     | B
        <index n='4'><id A,B,C></index>                     | NULL
        <index n='THREE'><id A,B,C></index>                 | C
        <delete>{id A}[id A,B,A]</delete>                   | [B]
        <delete>{id A}<id C,A,B></delete>                   | <C B>
        <delete>{id A}[id A]</delete>                       | NULL
        <delete>{null}[id A]</delete>                       | NULL
        <member>{id A}[id A,B]</member>                     | true
        <member>{id C}<id A,B></member>                     | false
        <member>{id C}{v EMPTY}</member>                    | NULL
        <member>{p A B}[p B A]</member>                     | true
        <contains>[id A,B,C][id C,A]</contains>             | true
        <contains>[id A,B][id A,A]</contains>               | false
        <contains><id A,B,C><id B,C></contains>             | true
        <contains><id A,B,C><id A,C></contains>             | false
        <contains><id A,B,C>{id B}</contains>               | true
        <contains>[id A]{null}</contains>                   | NULL
        <repeat numberRepeats='2'>{i 1}{i 2}</repeat>       | <1 2 1 2>
        <repeat numberRepeats='0'>{i 1}</repeat>            | NULL
        <repeat numberRepeats='2'>{i 1}{null}</repeat>      | <1 1>
        <fieldValue fieldIdentifier='x'>{v REC}</fieldValue> | 4
        <fieldValue fieldIdentifier='z'>{v REC}</fieldValue> | NULL
        """)
    void handlesContainers(String expression, String value) {
        assertThat(new ExpressionTable(expression).value()).isEqualTo(value);
    }
}
