package kz.bagalau.system.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small package of QTI 2.2 items: one that is right, one that no reader can take. */
final class QtiZip {
    static final String RIGHT = "journey-right";
    static final String WRONG = "journey-wrong";

    private QtiZip() {}

    static byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : Map.of(
                            "imsmanifest.xml",
                            manifest(),
                            RIGHT + ".xml",
                            item(RIGHT, "RESPONSE"),
                            WRONG + ".xml",
                            item(WRONG, "NOWHERE"))
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String manifest() {
        return """
                <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="journey">
                  <organizations/>
                  <resources>
                    <resource identifier="r1" type="imsqti_item_xmlv2p2" href="%1$s.xml"><file href="%1$s.xml"/></resource>
                    <resource identifier="r2" type="imsqti_item_xmlv2p2" href="%2$s.xml"><file href="%2$s.xml"/></resource>
                  </resources>
                </manifest>
                """.formatted(RIGHT, WRONG);
    }

    private static String item(String identifier, String answered) {
        return """
                <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="%s" title="Екі санды қосу"
                    adaptive="false" timeDependent="false">
                  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
                    <correctResponse><value>A</value></correctResponse>
                  </responseDeclaration>
                  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
                  <itemBody>
                    <choiceInteraction responseIdentifier="%s" shuffle="false" maxChoices="1">
                      <prompt>2 + 2</prompt>
                      <simpleChoice identifier="A">4</simpleChoice>
                      <simpleChoice identifier="B">5</simpleChoice>
                    </choiceInteraction>
                  </itemBody>
                  <responseProcessing
                      template="http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct"/>
                </assessmentItem>
                """.formatted(identifier, answered);
    }
}
