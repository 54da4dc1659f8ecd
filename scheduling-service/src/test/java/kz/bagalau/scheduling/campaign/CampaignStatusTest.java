package kz.bagalau.scheduling.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CampaignStatusTest {
    private static final Set<String> STEPS = Set.of("DRAFT OPEN", "OPEN CLOSED");

    static Stream<Arguments> pairs() {
        return Stream.of(CampaignStatus.values())
                .flatMap(from -> Stream.of(CampaignStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void allowsOnlyTheStepsOfTheTable(CampaignStatus from, CampaignStatus to) {
        assertThat(from.mayBecome(to)).isEqualTo(STEPS.contains(from + " " + to));
    }

    @Test
    void anOpenCampaignIsNotOpenedAgain() {
        Campaign open = Windows2022.open(Windows2022.ALL);
        assertThatThrownBy(open::open).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachStepIsAVersion() {
        Campaign open = Windows2022.open(Windows2022.ALL);
        Campaign closed = open.close(Windows2022.at("2022-08-26"));
        assertThat(closed.version()).isEqualTo(open.version() + 1);
        assertThat(closed.closedAt()).isEqualTo(Windows2022.at("2022-08-26"));
    }
}
