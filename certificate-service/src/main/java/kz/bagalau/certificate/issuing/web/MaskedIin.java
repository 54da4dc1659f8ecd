package kz.bagalau.certificate.issuing.web;

import org.jspecify.annotations.Nullable;

/** An IIN on the public page: year and month of birth and the last two digits, {@code 8504••••••12}. */
final class MaskedIin {
    private MaskedIin() {}

    static @Nullable String of(@Nullable String iin) {
        return iin == null ? null : iin.substring(0, 4) + "••••••" + iin.substring(10);
    }
}
