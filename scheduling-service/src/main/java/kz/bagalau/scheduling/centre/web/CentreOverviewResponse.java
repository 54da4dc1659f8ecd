package kz.bagalau.scheduling.centre.web;

import kz.bagalau.scheduling.BilingualText;

/**
 * A centre with what it has.
 *
 * @param seats of all its rooms
 * @param accessibleSeats how many of them are for people who need an accessible one
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
        long version) {}
