package kz.bagalau.application.application.web;

import java.time.Instant;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.application.AgreedText;

/**
 * What an applicant agreed to.
 *
 * @param version such as 2026-1
 * @param text of that version, whatever is to be accepted now
 */
record AgreedTextResponse(String version, LocalizedName text, Instant acceptedAt) {
    static AgreedTextResponse from(AgreedText agreed) {
        return new AgreedTextResponse(
                agreed.agreement().version(), agreed.agreement().text(), agreed.acceptedAt());
    }
}
