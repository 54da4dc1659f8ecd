package kz.bagalau.identity.secondfactor;

/**
 * What a person puts into the authenticator.
 *
 * @param secret in base 32, to be typed
 * @param uri the same as {@code otpauth://}, to be opened on the phone itself
 * @param qrCode the same as a picture, a {@code data:} address of an SVG
 */
public record Enrolment(String secret, String uri, String qrCode) {
    private static final String ISSUER = "Bagalau";

    static Enrolment of(byte[] secret, String email) {
        String text = Base32.encode(secret);
        String label =
                ISSUER + ":" + email.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
        String uri = "otpauth://totp/" + label + "?secret=" + text + "&issuer=" + ISSUER;
        return new Enrolment(text, uri, QrCode.dataUri(uri));
    }

    @Override
    public String toString() {
        return "Enrolment[…]";
    }
}
