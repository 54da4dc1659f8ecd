package kz.bagalau.scheduling.slotplan.web;

import java.util.List;

/**
 * A page of plans, the latest first.
 *
 * @param page from 1
 * @param pageSize most plans of a page
 * @param total plans
 */
record SlotPlanPageResponse(List<SlotPlanResponse> plans, int page, int pageSize, int total) {}
