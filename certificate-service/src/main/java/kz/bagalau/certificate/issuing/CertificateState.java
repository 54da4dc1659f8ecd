package kz.bagalau.certificate.issuing;

/** What the public check says of a certificate today. */
public enum CertificateState {
    /** In force, today not after its last day. */
    VALID,
    /** Its last day in Asia/Almaty is over. */
    EXPIRED,
    /** Its result was annulled. */
    ANNULLED,
    /** Another certificate stands in its place. */
    REPLACED
}
