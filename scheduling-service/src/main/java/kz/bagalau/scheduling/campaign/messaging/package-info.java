/** What others hear of campaigns. */
@NullMarked
package kz.bagalau.scheduling.campaign.messaging;

import org.jspecify.annotations.NullMarked;
