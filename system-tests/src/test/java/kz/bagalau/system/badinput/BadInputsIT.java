package kz.bagalau.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.bagalau.system.badinput.BadInput.Sender;
import kz.bagalau.system.platform.Platform;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor;
import kz.bagalau.system.platform.Visitor.RawAnswer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent, the answer is a problem with its code, its texts and the fields it is about, and tells nothing of the inside. */
class BadInputsIT {
    private static final Map<Sender, Visitor> VISITORS = new EnumMap<>(Sender.class);
    private static Ground ground;

    /** Words of stacks, classes, statements and pages of servers. */
    private static final List<String> INSIDE =
            List.of("Exception", "kz.bagalau", "org.", "java.", "\tat ", "select ", "<html", "Tomcat");

    @BeforeAll
    static void everybodyIsThere() {
        Platform platform = Platform.shared();
        VISITORS.put(Sender.ANYBODY, new Visitor(platform.url()));
        Teacher teacher = Teacher.registered(platform, "kk");
        VISITORS.put(Sender.TEACHER, teacher.visitor());
        Teacher applicant = Teacher.registered(platform, "kk").withPerson();
        VISITORS.put(Sender.APPLICANT, applicant.visitor());
        ground = Ground.laid(teacher, applicant);
        VISITORS.put(Sender.OPERATOR, staff(platform, "operator"));
        VISITORS.put(Sender.ADMINISTRATOR, staff(platform, "admin"));
    }

    private static Visitor staff(Platform platform, String name) {
        return new Visitor(platform.url()).signIn(name + "@bagalau.test", platform.demoPassword());
    }

    static Stream<BadInput> table() {
        return Stream.of(
                        AccountInputs.requests(),
                        AccountInputs.addresses(),
                        AccountInputs.signIn(),
                        AccountInputs.security(),
                        PersonInputs.iins(),
                        PersonInputs.names(),
                        PersonInputs.days(),
                        PersonInputs.rest(),
                        StaffInputs.accounts(),
                        StaffInputs.grants(),
                        StaffInputs.audit(),
                        StaffInputs.mails(),
                        ApplicationInputs.overview(),
                        FormInputs.requests(ground),
                        FormInputs.fields(ground),
                        ChangeInputs.drafts(),
                        ChangeInputs.changes(ground),
                        SeatInputs.places(ground),
                        SeatInputs.holds(ground),
                        SeatInputs.changes(ground),
                        CampaignInputs.campaigns(ground),
                        CampaignInputs.centres(),
                        OperatorInputs.plans(ground),
                        OperatorInputs.cancellations(),
                        OperatorInputs.duties(),
                        OperatorInputs.files(),
                        WaitingInputs.wishes(),
                        WaitingInputs.filters(),
                        ReferenceInputs.lookups(),
                        ReferenceInputs.requests(),
                        ReferenceInputs.files())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void isAnsweredRightly(BadInput input) {
        RawAnswer answer = VISITORS.get(input.by())
                .send(
                        input.sent().method(),
                        input.sent().path(),
                        input.sent().headers(),
                        input.sent().body());

        assertThat(answer.status()).as(answer.text()).isEqualTo(input.status());
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.text()).doesNotContain(INSIDE);
        JsonNode problem = JsonMapper.shared().readTree(answer.text());
        assertThat(problem.get("code").asString()).isEqualTo(input.code());
        assertThat(problem.get("type").asString()).isEqualTo("urn:bagalau:problem:" + input.code());
        assertThat(problem.get("status").asInt()).isEqualTo(input.status());
        assertThat(told(problem)).isEqualTo(input.errors());
        speaksBothLanguages(problem);
        problem.get("errors").forEach(BadInputsIT::speaksBothLanguages);
    }

    /** The errors as the table writes them. */
    private static Set<String> told(JsonNode problem) {
        return StreamSupport.stream(problem.get("errors").spliterator(), false)
                .map(error -> (error.has("line")
                                ? error.get("line").asString() + " "
                                        + error.get("column").asString("null")
                                : error.get("field").asString())
                        + " " + error.get("code").asString())
                .collect(Collectors.toSet());
    }

    private static void speaksBothLanguages(JsonNode told) {
        String kk = told.get("text").get("kk").asString();
        String ru = told.get("text").get("ru").asString();
        assertThat(kk).isNotBlank();
        assertThat(ru).isNotBlank().isNotEqualTo(kk);
    }
}
