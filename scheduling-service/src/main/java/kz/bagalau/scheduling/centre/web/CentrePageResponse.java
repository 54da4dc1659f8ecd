package kz.bagalau.scheduling.centre.web;

import java.util.List;

/**
 * A page of centres, by code.
 *
 * @param page from 1
 * @param pageSize most centres of a page
 * @param total centres that match
 */
record CentrePageResponse(List<CentreOverviewResponse> centres, int page, int pageSize, int total) {}
