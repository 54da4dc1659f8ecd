package kz.bagalau.scheduling.duty.web;

import java.util.List;

/**
 * A page of duties, by start.
 *
 * @param page from 1
 * @param pageSize most duties of a page
 * @param total duties that match
 */
record DutyPageResponse(List<DutyResponse> duties, int page, int pageSize, int total) {}
