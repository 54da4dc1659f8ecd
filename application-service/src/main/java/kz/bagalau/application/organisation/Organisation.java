package kz.bagalau.application.organisation;

import kz.bagalau.application.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the state register knows it.
 *
 * @param bin its BIN
 * @param name its name
 * @param regionCode ISO 3166-2:KZ, two digits
 * @param address where it is
 */
public record Organisation(
        String bin,
        LocalizedName name,
        @Nullable String regionCode,
        @Nullable LocalizedName address) {}
