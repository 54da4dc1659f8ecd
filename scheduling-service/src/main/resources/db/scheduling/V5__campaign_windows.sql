-- All windows of a campaign, drafts, and when it was closed. Campaigns made before have no windows for appeals and attestation.
alter table campaign
    add column appeal_from      timestamptz,
    add column appeal_to        timestamptz,
    add column attestation_from timestamptz,
    add column attestation_to   timestamptz,
    add column closed_at        timestamptz,
    add constraint campaign_appeals check (appeal_from < appeal_to and num_nulls(appeal_from, appeal_to) in (0, 2)),
    add constraint campaign_attestation
        check (attestation_from < attestation_to and num_nulls(attestation_from, attestation_to) in (0, 2)),
    drop constraint campaign_status_check,
    add constraint campaign_status_check check (status in ('DRAFT', 'OPEN', 'CLOSED'));

-- Slots that are not for sale yet: planned by an operator, or left outside by a shorter test window.
alter table slot
    drop constraint slot_status_check,
    add constraint slot_status_check check (status in ('DRAFT', 'OPEN', 'ROSTER_CLOSED'));

create index slot_campaign_start on slot (campaign_id, starts_at);
