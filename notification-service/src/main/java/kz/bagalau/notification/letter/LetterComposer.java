package kz.bagalau.notification.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.notification.letter.Letter.Action;
import kz.bagalau.notification.letter.Letter.Fact;
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
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts contents into words. */
public final class LetterComposer {
    private final MessageSource texts;
    private final String publicUrl;

    LetterComposer(MessageSource texts, String publicUrl) {
        this.texts = texts;
        this.publicUrl = publicUrl;
    }

    /**
     * Writes the letter of a mail.
     *
     * @param secret token of the link, for contents that have one
     */
    public Letter compose(MailContent content, @Nullable String secret, Addressee addressee) {
        LetterWords words = new LetterWords(texts, addressee.locale());
        Draft draft = new Draft(words, MailTemplate.of(content).key(), greeting(words, addressee));
        return switch (content) {
            case ConfirmEmail confirm -> link(draft, "/confirm", secret, confirm.expiresAt());
            case RecoverPassword recover -> link(draft, "/recover/new", secret, recover.expiresAt());
            case ConfirmNewEmail confirm -> link(draft, "/confirm-email", secret, confirm.expiresAt());
            case RegistrationRepeated ignored -> notice(draft, "/sign-in", draft.notes());
            case PasswordChanged changed ->
                notice(draft, "/recover", draft.notes("moment", words.moment(changed.changedAt())));
            case EmailChangeRequested requested ->
                notice(draft, "/security", draft.notes("validity", words.moment(requested.expiresAt())));
            case SecondFactorReset ignored -> notice(draft, "/sign-in", draft.notes());
            case SecondFactorReplaced replaced ->
                notice(draft, "/recover", draft.notes("moment", words.moment(replaced.replacedAt())));
            case AccountErased erased ->
                notice(draft, "/register", draft.notes("moment", words.moment(erased.erasedAt())));
            case ApplicationAccepted accepted -> accepted(draft, accepted);
            case ApplicationChanged changed -> changed(draft, changed);
            case TestReminder reminder -> reminder(draft, reminder.seat());
            case ApplicationRefused refused -> refused(draft, refused);
            case ApplicationWithdrawn withdrawn -> withdrawn(draft, withdrawn);
            case SeatOffered offered -> offered(draft, offered);
            case SeatOfferEnded ended -> offerEnded(draft, ended);
            case WaitEnded ended -> waitEnded(draft, ended);
            case ResultReleased result -> result(draft, result);
            case CertificateIssued certificate -> certificate(draft, certificate);
        };
    }

    private static String greeting(LetterWords words, Addressee addressee) {
        String name = Stream.of(addressee.name(), addressee.patronymic())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return addressee.name() == null ? words.text("greeting.unknown") : words.text("greeting", name);
    }

    private Letter link(Draft draft, String page, @Nullable String secret, Instant expiresAt) {
        String token = URLEncoder.encode(Objects.requireNonNull(secret, "token"), StandardCharsets.UTF_8);
        return notice(
                draft,
                page + "?token=" + token,
                draft.notes("validity", draft.words().moment(expiresAt)));
    }

    private Letter notice(Draft draft, String page, List<String> notes) {
        return draft.letter(draft.subject(), List.of(), draft.action(publicUrl + page), notes);
    }

    private Letter accepted(Draft draft, ApplicationAccepted accepted) {
        return draft.letter(
                draft.subject(accepted.number()),
                facts(draft, accepted),
                draft.action(application(accepted.applicationId())),
                draft.notes());
    }

    private Letter changed(Draft draft, ApplicationChanged changed) {
        ApplicationAccepted now = changed.now();
        return draft.letter(
                draft.subject(now.number()),
                facts(draft, now),
                draft.action(application(now.applicationId())),
                List.of(draft.words().text(draft.key() + "." + changed.reason())));
    }

    private Letter reminder(Draft draft, ApplicationAccepted seat) {
        return draft.letter(
                draft.subject(draft.words().moment(seat.startsAt())),
                facts(draft, seat),
                draft.action(application(seat.applicationId())),
                draft.notes("bring"));
    }

    private static List<Fact> facts(Draft draft, ApplicationAccepted seat) {
        LetterWords words = draft.words();
        return List.of(
                draft.fact("number", seat.number()),
                draft.fact("subject", words.of(seat.subject())),
                draft.fact("language", words.text("language." + seat.language())),
                draft.fact("starts-at", words.moment(seat.startsAt())),
                draft.fact("centre", words.of(seat.centre())),
                draft.fact("address", words.of(seat.address())),
                draft.fact("room", seat.room()),
                draft.fact("seat", Integer.toString(seat.seatNumber())));
    }

    private Letter refused(Draft draft, ApplicationRefused refused) {
        LetterWords words = draft.words();
        List<Fact> facts = List.of(
                draft.fact("number", refused.number()),
                draft.fact("reason", words.textOr("reason." + refused.reason(), "reason.other")),
                draft.fact("what-to-do", words.textOr("advice." + refused.reason(), "advice.other")));
        return draft.letter(
                draft.subject(refused.number()),
                facts,
                draft.action(application(refused.applicationId())),
                draft.notes());
    }

    private Letter withdrawn(Draft draft, ApplicationWithdrawn withdrawn) {
        return draft.letter(
                draft.subject(withdrawn.number()),
                List.of(draft.fact("number", withdrawn.number())),
                draft.action(publicUrl + "/applications"),
                draft.notes());
    }

    private Letter offered(Draft draft, SeatOffered offered) {
        LetterWords words = draft.words();
        String until = words.moment(offered.until());
        List<Fact> facts = List.of(
                draft.fact("held-until", until),
                draft.fact("language", words.text("language." + offered.language())),
                draft.fact("starts-at", words.moment(offered.startsAt())),
                draft.fact("centre", words.of(offered.centre())),
                draft.fact("address", words.of(offered.address())),
                draft.fact("room", offered.room()),
                draft.fact("seat", Integer.toString(offered.seatNumber())));
        return draft.letter(draft.subject(until), facts, draft.action(publicUrl + "/apply/seat"), draft.notes());
    }

    private Letter offerEnded(Draft draft, SeatOfferEnded ended) {
        LetterWords words = draft.words();
        List<Fact> facts = List.of(
                draft.fact("starts-at", words.moment(ended.startsAt())),
                draft.fact("centre", words.of(ended.centre())));
        return draft.letter(
                draft.subject(),
                facts,
                draft.action(publicUrl + "/apply/seat"),
                List.of(words.text(draft.key() + "." + ended.reason())));
    }

    private Letter waitEnded(Draft draft, WaitEnded ended) {
        LetterWords words = draft.words();
        List<Fact> facts = List.of(
                draft.fact("centre", words.of(ended.centre())),
                draft.fact("language", words.text("language." + ended.language())));
        return draft.letter(
                draft.subject(),
                facts,
                draft.action(publicUrl + "/apply/seat"),
                List.of(words.text(draft.key() + "." + ended.reason())));
    }

    private Letter result(Draft draft, ResultReleased result) {
        LetterWords words = draft.words();
        List<Fact> facts = List.of(
                draft.fact("subject", words.of(result.subject())),
                draft.fact("tested-at", words.day(Almaty.day(result.testedAt()))),
                draft.fact("percent", words.number(result.percent()) + "\u00a0%"),
                draft.fact("score", words.number(result.score()) + " / " + words.number(result.maxScore())),
                draft.fact("valid-until", words.day(result.validUntil())));
        return draft.letter(draft.subject(), facts, draft.action(application(result.applicationId())), draft.notes());
    }

    private Letter certificate(Draft draft, CertificateIssued certificate) {
        List<Fact> facts = List.of(
                draft.fact("certificate", certificate.number()),
                draft.fact("code", certificate.code()),
                draft.fact("valid-until", draft.words().day(certificate.validUntil())));
        return draft.letter(
                draft.subject(certificate.number()),
                facts,
                draft.action(publicUrl + "/check/" + certificate.code()),
                draft.notes());
    }

    private String application(UUID id) {
        return publicUrl + "/applications/" + id;
    }

    /** The texts of one template. */
    private record Draft(LetterWords words, String key, String greeting) {
        String subject(Object... arguments) {
            return words.text(key + ".subject", arguments);
        }

        Fact fact(String label, String value) {
            return new Fact(words.text("fact." + label), value);
        }

        Action action(String url) {
            return new Action(words.text(key + ".action"), url);
        }

        List<String> notes() {
            return List.of(words.text(key + ".note"));
        }

        List<String> notes(String first, Object... arguments) {
            return List.of(words.text(key + "." + first, arguments), words.text(key + ".note"));
        }

        Letter letter(String subject, List<Fact> facts, Action action, List<String> notes) {
            return new Letter(
                    words.language(), subject, greeting, List.of(words.text(key + ".body")), facts, action, notes);
        }
    }
}
