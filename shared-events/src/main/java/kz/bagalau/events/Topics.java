package kz.bagalau.events;

import java.util.Set;

/** One topic per aggregate; the key is the aggregate's id. */
public final class Topics {
    /** Registration of accounts, and roles of the staff; no personal data. */
    public static final String ACCOUNT = "bagalau.identity.account.v1";

    /** The only topic with personal data; compacted by person, erased by a tombstone. */
    public static final String PERSON = "bagalau.identity.person.v1";

    /** Applications for the knowledge assessment. */
    public static final String APPLICATION = "bagalau.application.application.v1";

    /** Lists of teachers to be attested, as the regional bodies sent them. */
    public static final String ATTESTEE_LIST = "bagalau.application.attestee-list.v1";

    /** Campaigns with their windows; compacted. */
    public static final String CAMPAIGN = "bagalau.scheduling.campaign.v1";

    /** Seats offered, reserved, refused and released. */
    public static final String RESERVATION = "bagalau.scheduling.reservation.v1";

    /** Slots and their closed rosters. */
    public static final String SLOT = "bagalau.scheduling.slot.v1";

    /** The schedule, slot by slot; compacted. */
    public static final String SCHEDULE = "bagalau.scheduling.schedule.v1";

    /** Tests of which papers can be made; compacted. */
    public static final String PAPER_AVAILABILITY = "bagalau.testing.paper-availability.v1";

    /** Tests as they are sat, and their results. */
    public static final String SITTING = "bagalau.testing.sitting.v1";

    /** Certificates of results. */
    public static final String CERTIFICATE = "bagalau.certificate.certificate.v1";

    /** Places, organisations, institutions, programme groups, specialities; compacted. */
    public static final String REFERENCE_ENTRY = "bagalau.reference.entry.v1";

    /** What the staff did, from all services; no personal data but ids of accounts. */
    public static final String AUDIT = "bagalau.audit.staff-action.v1";

    /** Topics of which the last record of each key is kept for ever. */
    public static final Set<String> COMPACTED = Set.of(PERSON, CAMPAIGN, SCHEDULE, PAPER_AVAILABILITY, REFERENCE_ENTRY);

    private Topics() {}
}
