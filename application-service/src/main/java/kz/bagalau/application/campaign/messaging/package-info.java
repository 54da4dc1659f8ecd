/** Campaigns from Kafka. */
@NullMarked
package kz.bagalau.application.campaign.messaging;

import org.jspecify.annotations.NullMarked;
