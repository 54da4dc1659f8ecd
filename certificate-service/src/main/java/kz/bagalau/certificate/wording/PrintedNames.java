package kz.bagalau.certificate.wording;

import org.springframework.stereotype.Component;

/** Names of test types (S0) and categories (S3) in both languages. */
@Component
public class PrintedNames {
    private final CertificateTexts kk = CertificateTexts.in("kk");
    private final CertificateTexts ru = CertificateTexts.in("ru");

    /** The name of a test type, T01 to T11. */
    public LocalizedName testType(String code) {
        return of("test-type." + code);
    }

    /** The name of a category such as EXPERT. */
    public LocalizedName category(String code) {
        return of("category." + code);
    }

    private LocalizedName of(String key) {
        return new LocalizedName(kk.text(key), ru.text(key));
    }
}
