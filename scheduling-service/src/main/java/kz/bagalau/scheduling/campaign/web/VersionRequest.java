package kz.bagalau.scheduling.campaign.web;

import jakarta.validation.constraints.NotNull;

/**
 * A step of a campaign.
 *
 * @param version that the operator saw
 */
record VersionRequest(@NotNull Long version) {}
