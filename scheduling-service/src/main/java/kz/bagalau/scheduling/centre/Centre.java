package kz.bagalau.scheduling.centre;

import kz.bagalau.scheduling.BilingualText;

/**
 * Where tests are sat.
 *
 * @param code such as 71-01: the region, then a number
 */
public record Centre(String code, BilingualText name, BilingualText address) {
    /** The region is the first part of the code. */
    public String regionCode() {
        return code.substring(0, 2);
    }
}
