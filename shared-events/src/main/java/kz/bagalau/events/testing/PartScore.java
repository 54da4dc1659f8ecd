package kz.bagalau.events.testing;

import java.math.BigDecimal;
import kz.bagalau.events.LocalizedText;

/**
 * The score of one part of a test.
 *
 * @param code code of the part
 * @param title name of the part
 * @param score points reached
 * @param maxScore points possible
 */
public record PartScore(String code, LocalizedText title, BigDecimal score, BigDecimal maxScore) {}
