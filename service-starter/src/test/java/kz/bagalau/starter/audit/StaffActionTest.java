package kz.bagalau.starter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

class StaffActionTest {
    @Test
    void namesTheLastThingOfThePath() {
        StaffAction action = of("/api/slots/{slotId}/seats/{seatId:[0-9]+}", Map.of("slotId", "s-1", "seatId", "17"));

        assertThat(action.action()).isEqualTo("POST /api/slots/{slotId}/seats/{seatId:[0-9]+}");
        assertThat(action.object()).isEqualTo(new AuditedObject("seatId", "17"));
    }

    @Test
    void namesNothingWhereThePathNamesNothing() {
        assertThat(of("/api/slots", Map.of()).object()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"850415400019", "aigul@example.kz", "Сәрсенбаева", "a b", ""})
    void keepsNothingThatCouldTellOfAPerson(String value) {
        assertThat(of("/api/people/{key}", Map.of("key", value)).object()).isNull();
    }

    private static StaffAction of(String pattern, Map<String, String> variables) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/any");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, variables);
        return StaffAction.of(request, UUID.randomUUID(), List.of("AUDITOR"), Instant.EPOCH);
    }
}
