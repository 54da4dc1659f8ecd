package kz.bagalau.testing.form;

import java.time.LocalDate;
import java.util.UUID;

/** For whom and what a paper is. */
public record FormRequest(UUID sittingId, String testType, String subject, String language, LocalDate day) {}
