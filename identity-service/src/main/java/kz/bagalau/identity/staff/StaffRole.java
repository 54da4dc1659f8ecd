package kz.bagalau.identity.staff;

/** What somebody of the staff may do (domain 1, S1); the name is the token's role. */
public enum StaffRole {
    /** National testing centre: slots, items, mails. */
    NTC_OPERATOR(false),
    /** Runs the test day in named centres (S1 11). */
    TEST_ADMINISTRATOR(true),
    /** Watches the test day in named centres (S1 11). */
    OBSERVER(true),
    /** Member of the republican appeal commission (S1 7.13). */
    APPEAL_MEMBER(false),
    COMMISSION_SECRETARY(false),
    COMMISSION_MEMBER(false),
    COMMISSION_CHAIR(false),
    /** Enters data of an organisation, appointed by order of its head. */
    ORGANISATION_OFFICER(false),
    /** Watches the whole process live and acts (S1). */
    SITUATIONAL_CENTRE(false),
    MINISTRY_ANALYST(false),
    AUDITOR(false),
    /** Gives accounts their roles. */
    ADMINISTRATOR(false);

    private final boolean servesCentres;

    StaffRole(boolean servesCentres) {
        this.servesCentres = servesCentres;
    }

    /** Whether the role is worth something in named centres only. */
    public boolean servesCentres() {
        return servesCentres;
    }
}
