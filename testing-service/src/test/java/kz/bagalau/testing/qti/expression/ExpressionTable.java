package kz.bagalau.testing.qti.expression;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.bagalau.testing.qti.Items;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.item.DeclarationsReader;
import kz.bagalau.testing.qti.item.VariableDeclaration;
import kz.bagalau.testing.qti.value.Scalars.Int;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.verdict.Finding;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.verdict.Severity;
import kz.bagalau.testing.qti.xml.UnreadableXml;
import kz.bagalau.testing.qti.xml.XmlDocument;

/**
 * Evaluates expressions written short: {@code {i 3}} is an integer, {@code {f 1.5}} a float, {@code {s text}},
 * {@code {id A}}, {@code {b true}}, {@code {p A B}} a pair, {@code {dp A B}} a directed one, {@code {pt 1 2}},
 * {@code {d 5}} a duration, {@code {v NAME}} a variable, {@code {null}}; {@code [i 1,2]} is a multiple and
 * {@code <i 1,2>} an ordered container of integers, and so on.
 */
final class ExpressionTable {
    private static final Map<String, String> TYPES = Map.of(
            "i",
            "integer",
            "f",
            "float",
            "s",
            "string",
            "id",
            "identifier",
            "b",
            "boolean",
            "p",
            "pair",
            "dp",
            "directedPair",
            "pt",
            "point",
            "d",
            "duration");

    /** THREE and HALF are outcomes, NOTHING is an outcome without value, the others are responses with a default. */
    private static final String DECLARATIONS = """
            <responseDeclaration identifier="R" cardinality="multiple" baseType="identifier">
              <defaultValue><value>A</value><value>B</value></defaultValue>
              <correctResponse><value>B</value></correctResponse>
              <mapping defaultValue="-1"><mapEntry mapKey="A" mappedValue="2"/><mapEntry mapKey="B" mappedValue="0.5"/></mapping>
            </responseDeclaration>
            <responseDeclaration identifier="T" cardinality="single" baseType="string">
              <defaultValue><value>York</value></defaultValue>
              <mapping><mapEntry mapKey="york" mappedValue="1" caseSensitive="false"/></mapping>
            </responseDeclaration>
            <responseDeclaration identifier="P" cardinality="multiple" baseType="point">
              <defaultValue><value>5 5</value><value>6 6</value><value>90 90</value></defaultValue>
              <areaMapping defaultValue="-0.5">
                <areaMapEntry shape="circle" coords="5,5,3" mappedValue="1"/>
                <areaMapEntry shape="rect" coords="0,0,10,10" mappedValue="7"/>
              </areaMapping>
            </responseDeclaration>
            <responseDeclaration identifier="REC" cardinality="record">
              <defaultValue>
                <value fieldIdentifier="x" baseType="integer">4</value><value fieldIdentifier="y" baseType="string">four</value>
              </defaultValue>
            </responseDeclaration>
            <responseDeclaration identifier="EMPTY" cardinality="multiple" baseType="identifier"/>
            <outcomeDeclaration identifier="THREE" cardinality="single" baseType="integer">
              <defaultValue><value>3</value></defaultValue>
            </outcomeDeclaration>
            <outcomeDeclaration identifier="HALF" cardinality="single" baseType="float">
              <defaultValue><value>0.5</value></defaultValue>
            </outcomeDeclaration>
            <outcomeDeclaration identifier="NOTHING" cardinality="single" baseType="boolean"/>
            """;

    private final Findings findings = new Findings();
    private final Declarations declarations;
    private final Expression expression;

    ExpressionTable(String shorthand) {
        try {
            declarations = new DeclarationsReader(new Findings()).read(XmlDocument.read(Items.xml(DECLARATIONS)));
            expression = new ExpressionReader(declarations, findings).read(XmlDocument.read(expand(shorthand)));
        } catch (UnreadableXml e) {
            throw new IllegalArgumentException(expand(shorthand), e);
        }
    }

    /** The value as text: NULL, or a number with its type's look, or members in brackets. */
    String value() {
        if (!refusals().isEmpty()) {
            return "refused: " + refusals();
        }
        return shown(expression.evaluate(name -> declarations
                .variable(name)
                .map(VariableDeclaration::defaultValue)
                .orElse(Value.NULL)));
    }

    String refusals() {
        return findings.list().stream()
                .filter(finding -> finding.severity() == Severity.REFUSAL)
                .map(Finding::message)
                .collect(Collectors.joining("; "));
    }

    String remarks() {
        return findings.list().stream().map(Finding::message).collect(Collectors.joining("; "));
    }

    private static String shown(Value value) {
        return switch (value) {
            case Value.Null _ -> "NULL";
            case Value.Multiple(var members) ->
                members.stream().map(ExpressionTable::shown).collect(Collectors.joining(" ", "[", "]"));
            case Value.Ordered(var members) ->
                members.stream().map(ExpressionTable::shown).collect(Collectors.joining(" ", "<", ">"));
            case Int(long number) -> Long.toString(number);
            default -> Objects.toString(value.toPlain());
        };
    }

    private static String expand(String shorthand) {
        String text = shorthand;
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            String name = type.getKey();
            text = replaceContainers(text, "\\[" + name + " ([^\\]]*)\\]", name, "multiple");
            text = replaceContainers(text, "<" + name + " ([^>=/]*)>", name, "ordered");
        }
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            text = text.replaceAll(
                    "\\{" + type.getKey() + " ([^}]*)\\}",
                    "<baseValue baseType='" + type.getValue() + "'>$1</baseValue>");
        }
        return text.replaceAll("\\{v (\\w+)\\}", "<variable identifier='$1'/>").replace("{null}", "<null/>");
    }

    private static String replaceContainers(String text, String pattern, String type, String container) {
        return Pattern.compile(pattern)
                .matcher(text)
                .replaceAll(match -> Arrays.stream(match.group(1).split(","))
                        .map(member -> "{" + type + " " + member.strip() + "}")
                        .collect(Collectors.joining("", "<" + container + ">", "</" + container + ">")));
    }
}
