/** The open campaign over HTTP. */
@NullMarked
package kz.bagalau.scheduling.campaign.web;

import org.jspecify.annotations.NullMarked;
