package kz.bagalau.scheduling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param page from 1; absent: the first
 */
public record PageQuery(
        @Min(value = 1, message = "page-invalid") @Max(value = 100_000, message = "page-invalid") @Nullable
        Integer page) {

    /** Most entries of a page. */
    public static final int SIZE = 25;

    /** From 1. */
    public int number() {
        return page == null ? 1 : page;
    }

    /** Entries before it. */
    public int offset() {
        return (number() - 1) * SIZE;
    }
}
