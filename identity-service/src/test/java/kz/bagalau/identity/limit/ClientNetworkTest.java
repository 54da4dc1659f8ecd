package kz.bagalau.identity.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {
    @Test
    void addressOfVersion4StandsForItself() {
        assertThat(ClientNetwork.of("203.0.113.7").name()).isEqualTo("203.0.113.7");
    }

    @Test
    void networkOfVersion6StandsForAllItsAddresses() {
        assertThat(ClientNetwork.of("2001:db8:1:2::1"))
                .isEqualTo(ClientNetwork.of("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(ClientNetwork.of("2001:db8:1:3::1"));
    }
}
