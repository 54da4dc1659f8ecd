package kz.bagalau.certificate.wording;

import jakarta.persistence.Embeddable;

/** A name in both official languages. */
@Embeddable
public record LocalizedName(String kk, String ru) {
    /** The name in a language, kk or ru. */
    public String in(String language) {
        return language.equals("ru") ? ru : kk;
    }
}
