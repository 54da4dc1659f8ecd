package kz.bagalau.testing.sitting.web;

import jakarta.validation.constraints.AssertTrue;

/** What the administrator has seen to. */
record CheckInRequest(
        @AssertTrue(message = "must-be-accepted") boolean identityShown,
        @AssertTrue(message = "must-be-accepted") boolean seatConfirmed) {}
