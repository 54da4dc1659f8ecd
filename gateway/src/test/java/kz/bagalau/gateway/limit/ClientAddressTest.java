package kz.bagalau.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    void addressOfVersion4StandsForItself() {
        assertThat(ClientAddress.subject("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void networkOfVersion6StandsForAllItsAddresses() {
        assertThat(ClientAddress.subject("2001:db8:1:2::1"))
                .isEqualTo(ClientAddress.subject("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(ClientAddress.subject("2001:db8:1:3::1"));
    }
}
