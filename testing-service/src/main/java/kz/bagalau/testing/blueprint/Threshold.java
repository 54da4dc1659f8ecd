package kz.bagalau.testing.blueprint;

import java.math.BigDecimal;

/** Per cent of the highest score from which a category is reached. */
public record Threshold(String category, BigDecimal percent) {}
