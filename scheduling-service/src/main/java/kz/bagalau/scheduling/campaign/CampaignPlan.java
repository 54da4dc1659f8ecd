package kz.bagalau.scheduling.campaign;

import kz.bagalau.scheduling.BilingualText;

/** What is to be published: name and windows; the rest is settings. */
public record CampaignPlan(BilingualText name, TimeWindow intake, TimeWindow tests) {}
