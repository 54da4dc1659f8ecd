package kz.bagalau.scheduling.centre;

import kz.bagalau.scheduling.BilingualText;

/**
 * A region of ISO 3166-2:KZ.
 *
 * @param code two digits
 * @param kind region, city or capital
 * @param mainCity its centre
 */
public record Region(String code, BilingualText name, String kind, BilingualText mainCity) {}
