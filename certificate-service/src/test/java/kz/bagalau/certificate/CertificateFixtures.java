package kz.bagalau.certificate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.certificate.holder.Holder;
import kz.bagalau.certificate.issuing.CertificateFacts;
import kz.bagalau.certificate.issuing.PartResult;
import kz.bagalau.certificate.issuing.TestResult;
import kz.bagalau.certificate.wording.LocalizedName;

/** A certificate with all the letters that Kazakh adds. */
public final class CertificateFixtures {
    public static final Holder HOLDER = new Holder("Әбдіғаппарова", "Қарлығаш", "Өмірзаққызы", "850412400123");

    private CertificateFixtures() {}

    public static TestResult result(UUID personId) {
        return new TestResult(
                UUID.randomUUID(),
                UUID.randomUUID(),
                personId,
                "T03",
                "S05",
                new LocalizedName("Математика және физика <негіздері>", "Математика и основы физики"),
                "kk",
                new LocalizedName(
                        "Ұлытау облысы, Жезқазған қ., № 2 тестілеу пункті", "Область Ұлытау, г. Жезказган, пункт № 2"),
                new BigDecimal("41"),
                new BigDecimal("50"),
                new BigDecimal("82.00"),
                List.of(
                        part("SUBJECT", "Пәндік білім", "Знание предмета", "25", "30"),
                        part("METHODS", "Оқыту әдістемесі", "Методика преподавания", "16", "20")),
                "RESEARCHER",
                Instant.parse("2026-12-01T08:10:00Z"),
                LocalDate.of(2027, 12, 1));
    }

    private static PartResult part(String code, String kk, String ru, String score, String maxScore) {
        return new PartResult(code, new LocalizedName(kk, ru), new BigDecimal(score), new BigDecimal(maxScore));
    }

    public static CertificateFacts facts() {
        return new CertificateFacts(
                UUID.fromString("0198f3a2-1111-7000-8000-000000000001"),
                "ББ-2026-000123-4",
                "7K3M-0Q9V-X2TD-ZH84",
                HOLDER,
                result(UUID.randomUUID()),
                Instant.parse("2026-12-01T09:00:00Z"));
    }

    /** Long names and so many parts. */
    public static CertificateFacts withParts(String testType, int count) {
        TestResult usual = result(UUID.randomUUID());
        List<PartResult> parts = List.of(
                part("1", "Қазақстан тарихы", "История Казахстана", "25", "30"),
                part("2", "Оқыту әдістемесі", "Методика преподавания", "16", "20"),
                part("3", "Педагогика және психология", "Педагогика и психология", "9", "10"),
                part("4", "Цифрлық сауаттылық", "Цифровая грамотность", "9", "10"),
                part("5", "Сыбайлас жемқорлыққа қарсы заңнама", "Антикоррупционное законодательство", "9", "10"));
        TestResult result = new TestResult(
                usual.sittingId(),
                usual.applicationId(),
                usual.personId(),
                testType,
                usual.subject(),
                new LocalizedName(
                        "Жаратылыстану-математикалық бағыттағы қосымша білім беру бағдарламалары",
                        "Программы дополнительного образования естественно-математического направления"),
                "kk",
                new LocalizedName(
                        "Батыс Қазақстан облысы, Орал қаласы, М. Өтемісов атындағы университет, № 2 тестілеу пункті",
                        "Западно-Казахстанская область, город Уральск, университет имени М. Утемисова, пункт № 2"),
                usual.score(),
                usual.maxScore(),
                usual.percent(),
                parts.subList(0, count),
                usual.categoryReached(),
                usual.testedAt(),
                usual.validUntil());
        return new CertificateFacts(
                UUID.randomUUID(),
                "ББ-2026-000123-4",
                "7K3M-0Q9V-X2TD-ZH84",
                new Holder("Нұрмағамбетова-Әбдірахманова", "Қарлығаш-Айсәуле", "Мұхамедғалиқызы", "850412400123"),
                result,
                Instant.parse("2026-12-01T09:00:00Z"));
    }
}
