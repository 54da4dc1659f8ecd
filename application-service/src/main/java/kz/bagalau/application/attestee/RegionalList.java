package kz.bagalau.application.attestee;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The list of a campaign and a region, through all its revisions.
 *
 * @param campaign the campaign
 * @param region two digits
 */
public record RegionalList(UUID campaign, String region) {
    /** The same for the same campaign and region. */
    UUID id() {
        return UUID.nameUUIDFromBytes((campaign + " " + region).getBytes(StandardCharsets.UTF_8));
    }
}
