package kz.bagalau.testing.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** S4: heads answer fifty questions on their field and ten more on the anti-corruption law. */
class HeadsIT extends SittingIT {
    @Test
    void getAPartOnTheLawOfTheirOwnAndAScoreForIt() {
        String sitting = day.running(
                SittingFixtures.accepted("T10", "EDUCATION_MANAGEMENT", day.person, day.slot, day.startsAt, false));

        assertThat(parts(sitting)).containsExactly("SUBJECT 1-50", "LAW 51-60");
        assertThat(day.teacher.post(sitting + "/finish", "{}").text("status")).isEqualTo("COMPLETED");
        assertThat(day.awaitResult(sitting).body().get("parts").size()).isEqualTo(2);
    }

    private List<String> parts(String sitting) {
        return jdbc.sql("""
                        select part || ' ' || min(number) || '-' || max(number) from form_question
                        where sitting_id = ? group by part order by min(number)""").param(TestDay.id(sitting)).query(String.class).list();
    }
}
