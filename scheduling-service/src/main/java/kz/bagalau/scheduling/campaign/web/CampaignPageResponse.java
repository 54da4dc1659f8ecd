package kz.bagalau.scheduling.campaign.web;

import java.util.List;

/**
 * A page of all campaigns, the latest intake first.
 *
 * @param page from 1
 * @param pageSize most campaigns of a page
 * @param total campaigns
 */
record CampaignPageResponse(List<OperatorCampaignResponse> campaigns, int page, int pageSize, int total) {}
