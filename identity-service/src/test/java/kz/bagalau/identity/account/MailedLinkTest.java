package kz.bagalau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailedLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Account account =
            new Account(EmailAddress.parse("teacher@school.kz").orElseThrow(), "kk", true, NOW);
    private final LinkToken token = LinkToken.generate();
    private final MailedLink link = new MailedLink(token, account.id(), LinkPurpose.CONFIRMATION, null, NOW, DAY);

    @Test
    void isValidUntilItExpires() {
        assertThat(link.stateFor(account, NOW.plus(DAY).minusMillis(1))).isEqualTo(LinkState.VALID);
        assertThat(link.stateFor(account, NOW.plus(DAY))).isEqualTo(LinkState.EXPIRED);
    }

    @Test
    void isWorthlessOnceReplaced() {
        link.replace();

        assertThat(link.stateFor(account, NOW)).isEqualTo(LinkState.EXPIRED);
        assertThatThrownBy(link::use).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(link::replace).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void worksOnce() {
        link.use();

        assertThatThrownBy(link::use).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(link::replace).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void countsAsUsedWhenItsAccountIsConfirmed() {
        MailedLink earlier =
                new MailedLink(LinkToken.generate(), account.id(), LinkPurpose.CONFIRMATION, null, NOW, DAY);
        earlier.replace();
        account.confirm("hash", NOW);

        assertThat(earlier.stateFor(account, NOW.plus(DAY))).isEqualTo(LinkState.USED);
        assertThatThrownBy(() -> account.confirm("hash", NOW)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = LinkPurpose.class,
            names = {"RECOVERY", "EMAIL_CHANGE"})
    void ofAConfirmedAccountGoesThroughItsOwnStates(LinkPurpose purpose) {
        account.confirm("hash", NOW);
        MailedLink followed = new MailedLink(LinkToken.generate(), account.id(), purpose, null, NOW, DAY);
        MailedLink replaced = new MailedLink(LinkToken.generate(), account.id(), purpose, null, NOW, DAY);
        assertThat(followed.stateFor(account, NOW)).isEqualTo(LinkState.VALID);

        followed.use();
        replaced.replace();

        assertThat(followed.stateFor(account, NOW.plus(DAY))).isEqualTo(LinkState.USED);
        assertThat(replaced.stateFor(account, NOW)).isEqualTo(LinkState.EXPIRED);
    }

    @Test
    void secretIsLongRandomAndNotShown() {
        assertThat(token.secret()).hasSize(43).isNotEqualTo(LinkToken.generate().secret());
        assertThat(token.hash()).hasSize(64);
        assertThat(token.toString()).doesNotContain(token.secret());
    }
}
