package kz.bagalau.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.notification.letter.MailContent.AccountErased;
import kz.bagalau.notification.letter.MailContent.ApplicationAccepted;
import kz.bagalau.notification.letter.MailContent.ApplicationChanged;
import kz.bagalau.notification.letter.MailContent.ApplicationRefused;
import kz.bagalau.notification.letter.MailContent.ApplicationWithdrawn;
import kz.bagalau.notification.letter.MailContent.CertificateIssued;
import kz.bagalau.notification.letter.MailContent.ConfirmEmail;
import kz.bagalau.notification.letter.MailContent.ConfirmNewEmail;
import kz.bagalau.notification.letter.MailContent.EmailChangeRequested;
import kz.bagalau.notification.letter.MailContent.PasswordChanged;
import kz.bagalau.notification.letter.MailContent.RecoverPassword;
import kz.bagalau.notification.letter.MailContent.RegistrationRepeated;
import kz.bagalau.notification.letter.MailContent.ResultReleased;
import kz.bagalau.notification.letter.MailContent.SeatOfferEnded;
import kz.bagalau.notification.letter.MailContent.SeatOffered;
import kz.bagalau.notification.letter.MailContent.SecondFactorReplaced;
import kz.bagalau.notification.letter.MailContent.SecondFactorReset;
import kz.bagalau.notification.letter.MailContent.TestReminder;
import kz.bagalau.notification.letter.MailContent.WaitEnded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter word by word, against {@code notification/golden}; after a wanted change, copy {@code target/letters} there. */
class LetterTest {
    private static final Path WRITTEN = Path.of("target", "letters");
    private static final UUID APPLICATION = UUID.fromString("0198f3a2-1111-7000-8000-000000000001");
    private static final LocalizedText SUBJECT = new LocalizedText("Математика", "Математика");
    private static final ApplicationAccepted ACCEPTED = new ApplicationAccepted(
            APPLICATION,
            "2026-000017",
            SUBJECT,
            "kk",
            new LocalizedText("№ 2 тестілеу пункті, Астана", "Пункт тестирования № 2, Астана"),
            new LocalizedText("Қабанбай батыр даңғылы, 53", "проспект Кабанбай батыра, 53"),
            "204",
            17,
            Instant.parse("2026-12-01T04:00:00Z"));
    private static final Addressee UNKNOWN_KK = new Addressee("kk", null, null);

    private final LetterComposer composer = new LetterComposer(LetterConfiguration.texts(), "https://bagalau.kz");
    private final LetterRenderer renderer =
            new LetterRenderer(LetterConfiguration.engine(), LetterConfiguration.texts());

    static Stream<MailContent> contents() {
        return Stream.of(
                new ConfirmEmail(Instant.parse("2026-11-02T05:30:00Z")),
                new RegistrationRepeated(),
                new RecoverPassword(Instant.parse("2026-11-02T05:30:00Z")),
                new PasswordChanged(Instant.parse("2026-11-02T05:10:00Z")),
                new EmailChangeRequested(Instant.parse("2026-11-02T05:30:00Z")),
                new ConfirmNewEmail(Instant.parse("2026-11-02T05:30:00Z")),
                new SecondFactorReset(),
                new SecondFactorReplaced(Instant.parse("2026-11-02T05:10:00Z")),
                new AccountErased(Instant.parse("2026-11-02T05:10:00Z")),
                ACCEPTED,
                new ApplicationChanged(ACCEPTED, "slot-cancelled"),
                new TestReminder(ACCEPTED),
                new ApplicationRefused(APPLICATION, "2026-000017", "seat-gone"),
                new ApplicationWithdrawn("2026-000017"),
                new SeatOffered(
                        "kk",
                        ACCEPTED.centre(),
                        ACCEPTED.address(),
                        "204",
                        17,
                        ACCEPTED.startsAt(),
                        Instant.parse("2026-11-20T05:30:00Z")),
                new SeatOfferEnded(ACCEPTED.centre(), ACCEPTED.startsAt(), "expired"),
                new WaitEnded(ACCEPTED.centre(), "kk", "centre-closed"),
                new ResultReleased(
                        APPLICATION,
                        SUBJECT,
                        new BigDecimal("41.0"),
                        new BigDecimal("50"),
                        new BigDecimal("82.50"),
                        Instant.parse("2026-12-01T20:10:00Z"),
                        LocalDate.of(2027, 12, 2)),
                new CertificateIssued("ББ-2026-000123-4", "7K3M-0Q9V-X2TD-ZH84", LocalDate.of(2027, 12, 2)));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void readsInKazakh(MailContent content) throws IOException {
        assertGolden(content, new Addressee("kk", "Айгүл", "Серікқызы"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void readsInRussian(MailContent content) throws IOException {
        assertGolden(content, new Addressee("ru", "Айгуль", "Сериковна"));
    }

    private void assertGolden(MailContent content, Addressee addressee) throws IOException {
        RenderedLetter letter = rendered(content, addressee);
        String name = MailTemplate.of(content).key() + "_" + addressee.locale();
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(name + ".html"), letter.html());
        String written = letter.senderName() + "\n" + letter.subject() + "\n\n" + letter.text();
        Files.writeString(WRITTEN.resolve(name + ".txt"), written);
        assertThat(written).isEqualTo(golden(name + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void htmlSaysWhatTheTextSays(MailContent content) {
        RenderedLetter letter = rendered(content, new Addressee("kk", "Айгүл", null));
        assertThat(letter.text().lines().filter(line -> !line.isBlank()).flatMap(LetterTest::pieces))
                .allSatisfy(piece -> assertThat(letter.html()).contains(piece));
        assertThat(letter.html()).contains("lang=\"kk\"").doesNotContain(" th:");
    }

    private static Stream<String> pieces(String line) {
        return line.contains("http") ? Stream.of(line) : Stream.of(line.split(": | · |:$"));
    }

    @Test
    void greetsWithoutNameWhoHasNoneYet() {
        assertThat(rendered(new RegistrationRepeated(), UNKNOWN_KK).text()).startsWith("Сәлеметсіз бе!");
    }

    @Test
    void escapesNamesInHtmlOnly() {
        Addressee attacker = new Addressee("ru", "<img src=x onerror=alert(1)>", "О'Нил & \"Ко\"");
        RenderedLetter letter = rendered(new RegistrationRepeated(), attacker);
        assertThat(letter.html())
                .contains("&lt;img src=x onerror=alert(1)&gt; О&#39;Нил &amp; &quot;Ко&quot;")
                .doesNotContain("<img");
        assertThat(letter.text()).contains("<img src=x onerror=alert(1)> О'Нил & \"Ко\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hold-expired", "seat-gone", "campaign-closed", "slot-closed", "already-reserved", "new-one"})
    void everyRefusalSaysWhyAndWhatToDo(String reason) {
        for (String language : new String[] {"kk", "ru"}) {
            Letter letter = composer.compose(
                    new ApplicationRefused(APPLICATION, "1", reason), null, new Addressee(language, null, null));
            assertThat(letter.facts())
                    .hasSize(3)
                    .allSatisfy(fact -> assertThat(fact.value()).isNotBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "slot-cancelled"})
    void everyEndOfAnOfferSaysWhatNext(String reason) {
        for (String language : new String[] {"kk", "ru"}) {
            Letter letter = composer.compose(
                    new SeatOfferEnded(ACCEPTED.centre(), ACCEPTED.startsAt(), reason),
                    null,
                    new Addressee(language, null, null));
            assertThat(letter.notes()).singleElement().asString().isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"82.50,'82,5'", "80,80", "66.67,'66,67'", "100.00,100", "0,0"})
    void numbersHaveAComma(BigDecimal number, String expected) {
        assertThat(new LetterWords(LetterConfiguration.texts(), "kk").number(number))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void contentSurvivesItsRow(MailContent content) {
        assertThat(MailContentJson.read(MailTemplate.of(content), MailContentJson.write(content)))
                .isEqualTo(content);
    }

    @Test
    void rowNeverHoldsTheToken() {
        assertThat(MailContentJson.write(new ConfirmEmail(Instant.EPOCH)).toLowerCase(Locale.ROOT))
                .doesNotContain("token");
    }

    private RenderedLetter rendered(MailContent content, Addressee addressee) {
        return renderer.render(composer.compose(content, "tOkEn-123_x", addressee));
    }

    private static String golden(String name) throws IOException {
        try (var in = LetterTest.class.getClassLoader().getResourceAsStream("notification/golden/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
