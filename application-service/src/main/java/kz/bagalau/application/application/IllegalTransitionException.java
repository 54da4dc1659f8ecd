package kz.bagalau.application.application;

/** Somebody asked an application for a step that its status does not allow; a mistake of the caller, not of a person. */
final class IllegalTransitionException extends RuntimeException {
    IllegalTransitionException(ApplicationStatus from, ApplicationStatus to) {
        super(from + " may not become " + to);
    }
}
