package kz.bagalau.application.application;

import java.time.Instant;
import kz.bagalau.application.agreement.Agreement;

/** What an applicant agreed to, word for word, and when (S1 7.12). */
public record AgreedText(Agreement agreement, Instant acceptedAt) {}
