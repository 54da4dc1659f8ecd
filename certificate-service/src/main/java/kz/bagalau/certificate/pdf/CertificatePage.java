package kz.bagalau.certificate.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.bagalau.certificate.holder.Holder;
import kz.bagalau.certificate.issuing.CertificateFacts;
import kz.bagalau.certificate.issuing.PartResult;
import kz.bagalau.certificate.issuing.TestResult;
import kz.bagalau.certificate.wording.CertificateTexts;
import kz.bagalau.starter.time.Almaty;
import org.springframework.web.util.HtmlUtils;

/** The certificate as XHTML: {@code {{key}}} of the page is a fact, {@code {{t.key}}} a text of the language. */
final class CertificatePage {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z.-]+)}}");
    private static final String ROW =
            "<tr><td>{{part}}</td><td class=\"points\">{{score}}</td><td class=\"points\">{{max-score}}</td></tr>";

    private static final String ROWS = "{{rows}}";

    private final PdfProperties properties;
    private final String beforeRows;
    private final String afterRows;

    CertificatePage(PdfProperties properties) {
        this.properties = properties;
        String page = resource("certificate/pdf/certificate.xhtml");
        int rows = page.indexOf(ROWS);
        beforeRows = page.substring(0, rows);
        afterRows = page.substring(rows + ROWS.length());
    }

    String of(CertificateFacts facts, String language) {
        CertificateTexts texts = CertificateTexts.in(language);
        TestResult result = facts.result();
        Map<String, String> values = new HashMap<>(holder(facts, texts));
        values.put("language-code", language);
        values.put("number", facts.number());
        values.put("test-type", texts.text("test-type." + result.testType()));
        values.put("subject", result.subjectName().in(language));
        values.put("language", texts.text("language." + result.language()));
        values.put("centre", result.centreName().in(language));
        values.put("tested-at", texts.day(Almaty.day(result.testedAt())));
        values.put("score", texts.number(result.score()));
        values.put("max-score", texts.number(result.maxScore()));
        values.put("percent", texts.number(result.percent()));
        values.put("level", level(result, texts));
        values.put("issued-at", texts.day(Almaty.day(facts.issuedAt())));
        values.put("valid-until", texts.day(result.validUntil()));
        values.put("code", facts.code());
        values.put("url", properties.checkUrl(facts.code()));
        values.put("density", Density.of(values, result.parts().size()).name().toLowerCase(Locale.ROOT));
        values.put("site", properties.publicUrl() + "/check");
        return fill(beforeRows, values, texts) + rows(result.parts(), texts, language) + fill(afterRows, values, texts);
    }

    private static Map<String, String> holder(CertificateFacts facts, CertificateTexts texts) {
        Holder holder = Objects.requireNonNull(facts.holder(), "holder");
        String iin = holder.iin() == null ? "" : texts.text("iin") + " " + holder.iin();
        return Map.of("holder", holder.fullName(), "iin", iin);
    }

    private static String level(TestResult result, CertificateTexts texts) {
        return result.categoryReached() == null
                ? texts.text("level.none")
                : texts.text("category." + result.categoryReached());
    }

    private static String rows(List<PartResult> parts, CertificateTexts texts, String language) {
        return parts.stream()
                .map(part -> fill(
                        ROW,
                        Map.of(
                                "part", part.title().in(language),
                                "score", texts.number(part.score()),
                                "max-score", texts.number(part.maxScore())),
                        texts))
                .collect(Collectors.joining());
    }

    private static String fill(String text, Map<String, String> values, CertificateTexts texts) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String key = found.group(1);
            String value = key.startsWith("t.") ? texts.text(key.substring(2)) : values.get(key);
            return Matcher.quoteReplacement(HtmlUtils.htmlEscape(Objects.requireNonNull(value, key), "UTF-8"));
        });
    }

    private static String resource(String name) {
        try (InputStream in = CertificatePage.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
