package kz.bagalau.scheduling.centre.web;

import java.time.LocalDate;
import kz.bagalau.scheduling.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A centre with what it has.
 *
 * @param seats of all its rooms
 * @param accessibleSeats how many of them are for people who need an accessible one
 * @param closing null while it is open
 * @param version for the next change
 */
record CentreOverviewResponse(
        String code,
        String region,
        BilingualText name,
        BilingualText address,
        int rooms,
        int seats,
        int accessibleSeats,
        @Nullable Closing closing,
        long version) {
    /**
     * It is closed until it is opened again.
     *
     * @param from first day of Asia/Almaty on which nobody sits a test there
     */
    record Closing(LocalDate from, String reason) {}
}
