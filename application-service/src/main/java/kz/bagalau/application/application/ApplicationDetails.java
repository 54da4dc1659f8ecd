package kz.bagalau.application.application;

import java.util.List;

/**
 * An application with its history.
 *
 * @param application the application
 * @param history oldest first
 */
public record ApplicationDetails(ApplicationView application, List<HistoryLine> history) {}
