package kz.bagalau.scheduling.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.bagalau.events.scheduling.CampaignPublishedV1;
import kz.bagalau.scheduling.SchedulingIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

class CampaignIT extends SchedulingIT {
    @Autowired
    private CampaignService campaigns;

    @Test
    void showsTheOpenCampaign() {
        Campaign campaign = schedule.campaign();
        get(teacher(), "/campaigns/current")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(campaign.id().toString())
                .jsonPath("$.name.kk")
                .isEqualTo("Бағалау")
                .jsonPath("$.intakeTo")
                .isEqualTo(campaign.intake().to().toString())
                .jsonPath("$.holdMinutes")
                .isEqualTo(15)
                .jsonPath("$.editDeadlineHours")
                .isEqualTo(24)
                .jsonPath("$.open")
                .isEqualTo(true)
                .jsonPath("$.serverTime")
                .exists();
    }

    @Test
    void tellsThatIntakeIsOver() {
        clock.moveTo(schedule.campaign().intake().to());
        get(teacher(), "/campaigns/current").expectBody().jsonPath("$.open").isEqualTo(false);
    }

    @Test
    void tellsEveryoneOfItsPublication() {
        Campaign campaign = schedule.campaign();
        CampaignPublishedV1 published = events.await(CampaignPublishedV1.class, campaign.id());
        assertThat(published.intakeFrom()).isEqualTo(campaign.intake().from());
        assertThat(published.intakeTo()).isEqualTo(campaign.intake().to());
        assertThat(published.testFrom()).isEqualTo(campaign.tests().from());
        assertThat(published.testTo()).isEqualTo(campaign.tests().to());
        assertThat(published.name().ru()).isEqualTo("Оценка");
        assertThat(published.editDeadlineHours()).isEqualTo(24);
    }

    @Test
    void oneIsOpenAtATime() {
        Campaign open = schedule.campaign();
        CampaignPlan another = new CampaignPlan(open.name(), open.windows(), null);
        assertThatThrownBy(() -> campaigns.publish(another)).isInstanceOf(DuplicateKeyException.class);
        assertThat(campaigns.open()).contains(open);
    }

    @Test
    void isNotForStrangers() {
        http.get()
                .uri("/api/scheduling/campaigns/current")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }
}
