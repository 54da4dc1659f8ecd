package kz.bagalau.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import kz.bagalau.identity.account.LinkOutcome.LinkExpired;
import kz.bagalau.identity.account.LinkOutcome.LinkUnknown;
import kz.bagalau.identity.account.LinkOutcome.LinkUsed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The links in the database: each step is one transaction, or part of one that has the account locked. */
@Component
class MailedLinks {
    private final MailedLinkRepository links;
    private final AccountRepository accounts;
    private final Clock clock;

    /** A link and the secret that goes into its mail. */
    record Issued(LinkToken token, MailedLink link) {}

    MailedLinks(MailedLinkRepository links, AccountRepository accounts, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<LinkView> look(LinkPurpose purpose, LinkToken token) {
        return links.findByTokenHashAndPurpose(token.hash(), purpose)
                .flatMap(link -> accounts.findById(link.accountId()).map(account -> view(link, account)));
    }

    /** Makes a link for a locked account; earlier ones of the same purpose become worthless. */
    @Transactional(propagation = Propagation.MANDATORY)
    Issued issue(Account account, LinkPurpose purpose, @Nullable NewAddress newAddress, Duration validity) {
        replace(account, earlier -> earlier.purpose() == purpose);
        LinkToken token = LinkToken.generate();
        MailedLink link = new MailedLink(token, account.id(), purpose, newAddress, clock.instant(), validity);
        return new Issued(token, links.saveAndFlush(link));
    }

    /** Makes all links of a locked account worthless: they were asked for under another password or sent to another address. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replaceAll(Account account) {
        replace(account, earlier -> true);
    }

    /** Follows a link if it is still valid; of two who follow it at once the second finds it used. */
    @Transactional
    LinkOutcome follow(LinkPurpose purpose, LinkToken token, BiFunction<Account, MailedLink, LinkOutcome> whatItIsFor) {
        Account account = links.accountOf(token.hash(), purpose)
                .flatMap(accounts::lockById)
                .orElse(null);
        if (account == null) {
            return new LinkUnknown();
        }
        MailedLink link = links.findByTokenHashAndPurpose(token.hash(), purpose).orElseThrow();
        return switch (link.stateFor(account, clock.instant())) {
            case USED -> new LinkUsed();
            case EXPIRED -> new LinkExpired();
            case VALID -> whatItIsFor.apply(account, link);
        };
    }

    private void replace(Account account, Predicate<MailedLink> which) {
        links.findByAccountIdAndStatus(account.id(), LinkStatus.OPEN).stream()
                .filter(which)
                .forEach(earlier -> {
                    earlier.replace();
                    links.saveAndFlush(earlier);
                });
    }

    private LinkView view(MailedLink link, Account account) {
        NewAddress address = link.newAddress();
        return new LinkView(
                address == null ? account.email() : address.newEmail(), link.stateFor(account, clock.instant()));
    }
}
