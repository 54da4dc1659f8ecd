package kz.bagalau.application.form;

import java.time.LocalDate;
import kz.bagalau.application.reference.ReferenceData;

/**
 * What a form is checked against.
 *
 * @param settings what is open and plausible
 * @param offer tests that can be sat
 * @param reference places, organisations, institutions and what they teach
 * @param today in Asia/Almaty
 */
record FormFacts(FormSettings settings, TestOffer offer, ReferenceData reference, LocalDate today) {}
