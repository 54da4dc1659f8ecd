package kz.bagalau.certificate.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificateNumberTest {
    @Test
    void showsSeriesYearSerialAndCheckDigit() {
        assertThat(CertificateNumber.of(2026, 123)).matches("ББ-2026-000123-[0-9]");
    }

    @Test
    void checkDigitIsThatOfDamm() {
        assertThat(CertificateNumber.check("572")).isEqualTo(4);
        assertThat(CertificateNumber.check("5724")).isZero();
    }

    @Test
    void findsEveryWrongDigitAndEverySwap() {
        String digits = CertificateNumber.of(2026, 90417).replaceAll("\\D", "");
        assertThat(CertificateNumber.check(digits)).isZero();
        for (int at = 0; at < digits.length(); at++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other != digits.charAt(at)) {
                    String wrong = digits.substring(0, at) + other + digits.substring(at + 1);
                    assertThat(CertificateNumber.check(wrong)).as(wrong).isNotZero();
                }
            }
        }
        for (int at = 0; at + 1 < digits.length(); at++) {
            if (digits.charAt(at) != digits.charAt(at + 1)) {
                String swapped =
                        digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
                assertThat(CertificateNumber.check(swapped)).as(swapped).isNotZero();
            }
        }
    }
}
