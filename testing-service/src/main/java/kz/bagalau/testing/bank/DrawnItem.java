package kz.bagalau.testing.bank;

import java.math.BigDecimal;
import java.util.UUID;

/** An item that may be drawn, and what it is worth. */
public record DrawnItem(UUID id, BigDecimal maximumScore) {}
