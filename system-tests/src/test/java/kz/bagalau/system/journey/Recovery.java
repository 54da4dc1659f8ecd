package kz.bagalau.system.journey;

import kz.bagalau.system.platform.Control;
import kz.bagalau.system.platform.Platform;

/** From the sign-in page past a forgotten password to the profile. */
final class Recovery {
    private final Platform platform;
    private final Visit visit;
    private final Album album;
    private String email = "";

    Recovery(Platform platform, Visit visit, Album album) {
        this.platform = platform;
        this.visit = visit;
        this.album = album;
    }

    /** The mail goes to the registered address, which the page does not know. */
    Recovery byIin(String registered, String iin) {
        begin(registered).tab("account:recover.way.iin").fill("account:person.iin", iin);
        album.take(visit, "recover-by-iin");
        return sent(visit.words().of("account:recover.sent.iin"));
    }

    Recovery byEmail(String address) {
        begin(address).fill("account:email", address);
        album.take(visit, "recover-by-email");
        return sent(visit.words().of("account:recover.sent.email", "email", address));
    }

    private Visit begin(String address) {
        email = address;
        visit.follow("account:recover.link").at("account:recover.title");
        album.take(visit, "recover");
        return visit;
    }

    private Recovery sent(String text) {
        visit.press("account:recover.submit").at("account:sent.title").sees(text);
        album.take(visit, "recovery-sent");
        return this;
    }

    /** Follows the mail's link; the new password signs in. */
    void setPassword(String password) {
        Control mails = platform.control();
        visit.open(Control.link(mails.awaitMail(email, visit.words().subject("recover-password"))))
                .at("account:newPassword.title")
                .fill("account:password", password);
        album.take(visit, "new-password");
        visit.press("account:newPassword.submit").at("account:profile.title");
        mails.awaitMail(email, visit.words().subject("password-changed"));
    }
}
