package kz.bagalau.application.form;

import jakarta.persistence.Embeddable;

/**
 * What the diploma or the document of retraining says.
 *
 * @param speciality speciality or qualification
 * @param studyFrom first year of study
 * @param studyTo last year of study
 */
@Embeddable
public record Diploma(String speciality, Integer studyFrom, Integer studyTo) {}
