package kz.bagalau.application.application;

import java.util.UUID;
import kz.bagalau.application.LocalizedName;

/**
 * An application with what its owner need not be told.
 *
 * @param personId who applied
 * @param campaignId the campaign
 * @param campaignName its name
 * @param details the application with its history
 */
public record ApplicationOfPerson(
        UUID personId, UUID campaignId, LocalizedName campaignName, ApplicationDetails details) {}
