package kz.bagalau.scheduling.centre.web;

import java.util.List;

/** A centre with its rooms, by name. */
record CentreResponse(CentreOverviewResponse centre, List<RoomOverviewResponse> rooms) {}
