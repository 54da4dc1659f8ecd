package kz.bagalau.starter.csv;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a file.
 *
 * @param line as a spreadsheet counts, the header is 1; 0 for the whole file
 * @param column name from the header, null for the whole line
 * @param code stable, in kebab-case
 */
public record ImportError(long line, @Nullable String column, String code) {}
