package kz.bagalau.identity.signin.web;

import kz.bagalau.identity.staff.SecondStep;

/** What is still to be done: CODE or ENROLMENT. */
record NextStepResponse(SecondStep next) {}
