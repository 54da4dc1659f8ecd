package kz.bagalau.identity.staff;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The staff.
 *
 * @param firstAdministrator address to which the first start mails the link of an administrator's account, while there is no
 *     administrator; empty: nobody
 * @param demonstrationsWithoutSecondFactor whether the roles that the platform gave to its demonstrations ask for no second
 *     factor, on the own machine only; roles that somebody gave always do, and so does whoever has one
 */
@ConfigurationProperties("bagalau.identity.staff")
public record StaffProperties(
        @DefaultValue("") String firstAdministrator,
        @DefaultValue("false") boolean demonstrationsWithoutSecondFactor) {}
