package kz.bagalau.application.attestee.web;

import java.util.List;

/**
 * What the caller may do where.
 *
 * @param regions whose lists may be seen
 * @param approves those of them that may be approved and sent
 */
record RegionsResponse(List<String> regions, List<String> approves) {}
