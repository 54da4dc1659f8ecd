package kz.bagalau.notification.mail;

/** An address that can be recognised by who knows it, and by nobody else. */
final class MaskedAddress {
    private MaskedAddress() {}

    /** First letter, three dots, domain; {@code aigul@mail.kz} becomes {@code a•••@mail.kz}. */
    static String of(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "•••" : address.substring(0, address.offsetByCodePoints(0, 1)) + "•••" + address.substring(at);
    }
}
