package kz.bagalau.identity.staff;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who serves, or served once, in a test centre.
 *
 * @param name surname first; null while nobody entered it
 * @param email tells people of one name apart
 * @param roles TEST_ADMINISTRATOR, OBSERVER: those that count in the centre on the day that was asked for; may be empty
 */
public record CentrePerson(UUID accountId, @Nullable String name, String email, List<StaffRole> roles) {}
