package kz.bagalau.application.application;

import java.util.UUID;
import kz.bagalau.application.form.TypedForm;

/**
 * A person changes an application.
 *
 * @param personId who
 * @param applicationId which
 * @param version of the application that the person saw
 * @param form as typed; its language and seat do not count
 */
public record ChangeApplication(UUID personId, UUID applicationId, long version, TypedForm form) {}
