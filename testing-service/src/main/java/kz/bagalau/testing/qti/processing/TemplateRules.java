package kz.bagalau.testing.qti.processing;

/** What the standard templates say. */
final class TemplateRules {
    static final String MATCH_CORRECT = """
            <responseCondition>
              <responseIf>
                <match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>
                <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>
              </responseIf>
              <responseElse>
                <setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue>
              </responseElse>
            </responseCondition>
            """;

    static final String MATCH_NOTHING = """
            <responseCondition>
              <responseIf>
                <isNull><variable identifier="RESPONSE"/></isNull>
                <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>
              </responseIf>
              <responseElse>
                <setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue>
              </responseElse>
            </responseCondition>
            """;

    static final String CC2_MATCH = """
            <responseCondition>
              <responseIf>
                <match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>
                <setOutcomeValue identifier="SCORE"><variable identifier="MAXSCORE"/></setOutcomeValue>
                <setOutcomeValue identifier="FEEDBACKBASIC">
                  <baseValue baseType="identifier">correct</baseValue>
                </setOutcomeValue>
              </responseIf>
              <responseElse>
                <setOutcomeValue identifier="FEEDBACKBASIC">
                  <baseValue baseType="identifier">incorrect</baseValue>
                </setOutcomeValue>
              </responseElse>
            </responseCondition>
            """;

    static final String CC2_FEEDBACK = """
            <responseCondition>
              <responseIf>
                <equal toleranceMode="exact"><variable identifier="MAXSCORE"/><variable identifier="SCORE"/></equal>
                <setOutcomeValue identifier="FEEDBACK"><baseValue baseType="identifier">correct</baseValue></setOutcomeValue>
              </responseIf>
              <responseElse>
                <setOutcomeValue identifier="FEEDBACK"><baseValue baseType="identifier">incorrect</baseValue></setOutcomeValue>
              </responseElse>
            </responseCondition>
            """;

    private TemplateRules() {}

    static String map(String expression) {
        return """
            <responseCondition>
              <responseIf>
                <isNull><variable identifier="RESPONSE"/></isNull>
                <setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue>
              </responseIf>
              <responseElse>
                <setOutcomeValue identifier="SCORE"><%s identifier="RESPONSE"/></setOutcomeValue>
              </responseElse>
            </responseCondition>
            """.formatted(expression);
    }
}
