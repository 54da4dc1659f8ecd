package kz.bagalau.certificate.issuing;

/** What has become of a certificate; whether it is still in time is told by its last day, not by the status. */
enum CertificateStatus {
    /** In force until its last day. */
    ISSUED,
    /** Its result was annulled. Final. */
    ANNULLED,
    /** Another certificate with a corrected result stands in its place. Final. */
    REPLACED;

    /** The one table of transitions. */
    boolean canBecome(CertificateStatus next) {
        return this == ISSUED && next != ISSUED;
    }
}
