package kz.bagalau.application.attestee;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was approved.
 *
 * @param id of this revision
 * @param campaign the campaign
 * @param region two digits
 * @param revision from 1
 * @param attestees how many lines
 * @param approvedBy account of the body's chair
 * @param approvedAt when
 * @param sentAt when it went to the authorised body; null while it has not
 */
public record ListRevision(
        UUID id,
        UUID campaign,
        String region,
        int revision,
        int attestees,
        UUID approvedBy,
        Instant approvedAt,
        @Nullable Instant sentAt) {}
