package kz.bagalau.identity.staff;

import java.time.LocalDate;
import java.util.List;

/** What somebody of the staff may do (domain 1, S1), and which scope it takes; the name is the token's role. */
public enum StaffRole {
    /** National testing centre: slots, items, mails; there is one for the country. */
    NTC_OPERATOR(ScopeKind.COUNTRY),
    /** Runs the test day in named centres (S1 11). */
    TEST_ADMINISTRATOR(ScopeKind.CENTRES),
    /** Watches the test day in named centres (S1 11). */
    OBSERVER(ScopeKind.CENTRES),
    /** Member of the appeal commission, which is one for the republic (S1 7.13). */
    APPEAL_MEMBER(ScopeKind.COUNTRY),
    /** Keeps the protocol of a body's attestation commission (S3 5). */
    COMMISSION_SECRETARY(ScopeKind.COMMISSION),
    /** Votes in a body's attestation commission (S3 5). */
    COMMISSION_MEMBER(ScopeKind.COMMISSION),
    /** Leads a body's attestation commission (S3 5). */
    COMMISSION_CHAIR(ScopeKind.COMMISSION),
    /** Enters data of one organisation, appointed by order of its head (domain 6). */
    ORGANISATION_OFFICER(ScopeKind.ORGANISATION),
    /** Watches the process live and acts (S1), in one region or everywhere. */
    SITUATIONAL_CENTRE(ScopeKind.REGION),
    /** Reads the statistics of one body of the ministry (S1 7.7). */
    MINISTRY_ANALYST(ScopeKind.MINISTRY_BODY),
    /** Reads what the staff did; changes nothing. */
    AUDITOR(ScopeKind.COUNTRY),
    /** Gives accounts their roles. */
    ADMINISTRATOR(ScopeKind.COUNTRY);

    private final ScopeKind scope;

    StaffRole(ScopeKind scope) {
        this.scope = scope;
    }

    /** What is wrong with a scope of this role; empty when it is right. */
    public List<ScopeFault> faultsOf(StaffScope value, LocalDate today) {
        return scope.faultsOf(value, today);
    }
}
