package kz.bagalau.identity.limit;

import java.time.Duration;

/**
 * How often something may be tried.
 *
 * @param attempts in one window
 * @param window begins with the first attempt
 */
public record AttemptLimit(int attempts, Duration window) {}
