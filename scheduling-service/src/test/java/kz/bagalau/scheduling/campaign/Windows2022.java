package kz.bagalau.scheduling.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.starter.time.Almaty;

/** The first season of 2022 as the minister ordered it (S1 1, 3, 7.6, 7.13). */
final class Windows2022 {
    static final TimeWindow INTAKE = window("2022-04-06", "2022-04-26");
    static final TimeWindow TESTS = window("2022-04-11", "2022-04-30");
    static final TimeWindow APPEALS = window("2022-04-18", "2022-05-13");
    static final TimeWindow ATTESTATION = window("2022-04-11", "2022-08-26");
    static final CampaignWindows ALL = new CampaignWindows(INTAKE, TESTS, APPEALS, ATTESTATION);

    private Windows2022() {}

    static Campaign open(CampaignWindows windows) {
        return new Campaign(UUID.randomUUID(), new BilingualText("а", "б"), windows, 24, CampaignStatus.OPEN, null, 3);
    }

    static Instant at(String day) {
        return Almaty.startOf(LocalDate.parse(day));
    }

    static TimeWindow window(String from, String to) {
        return new TimeWindow(at(from), at(to));
    }
}
