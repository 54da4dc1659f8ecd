package kz.bagalau.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.testing.DayRange;
import kz.bagalau.events.testing.PaperAvailabilityChangedV1;

/** What testing tells. */
public final class Testing {
    /** Covers the tests of every campaign. */
    public static final DayRange ALWAYS = new DayRange(LocalDate.parse("2000-01-01"), LocalDate.parse("2100-01-01"));

    private Testing() {}

    /** Days of the papers of one test, always under the same id. */
    public static PaperAvailabilityChangedV1 papers(
            String testType, String subject, String language, DayRange... days) {
        byte[] test = String.join(" ", testType, subject, language).getBytes(StandardCharsets.UTF_8);
        return new PaperAvailabilityChangedV1(
                UUID.nameUUIDFromBytes(test), testType, subject, language, List.of(days), Instant.now());
    }
}
