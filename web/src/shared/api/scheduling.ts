// Generated from docs/api/scheduling-service.json by npm run generate:api. Do not edit.
export interface paths {
  '/api/scheduling/campaigns/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The open campaign with its windows
     * @description Problems: no-campaign (404)
     */
    get: operations['Campaign.current'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/centres': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Centres of a region with free places
     * @description Problems: validation-failed (region: region-invalid, language: language-invalid)
     */
    get: operations['FreePlaces.centres'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/centres/{code}/days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Days of a centre that have slots
     * @description Problems: validation-failed (language: language-invalid), centre-unknown, centre-closed (404)
     */
    get: operations['FreePlaces.days'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/centres/{code}/slots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Slots of a centre on a day of Asia/Almaty
     * @description Problems: validation-failed (language: language-invalid, date: format-invalid), centre-unknown, centre-closed (404)
     */
    get: operations['FreePlaces.slots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/duties/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the caller's duties that are not over, the next first
     * @description Problems: validation-failed (page: page-invalid)
     */
    get: operations['MyDuty.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hold a seat; an own earlier hold is given up for it
     * @description Problems: validation-failed (slotId, Idempotency-Key), slot-unknown (404), slot-full, slot-closed, campaign-closed, already-reserved, idempotency-conflict (409), booking-busy (429, Retry-After)
     */
    post: operations['Hold.hold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/holds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Give a hold up; again is no mistake
     * @description Problems: not-found (404, also when another's), already-reserved (409)
     */
    delete: operations['Hold.release'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/holds/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's hold, or nothing (204) */
    get: operations['Hold.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/campaigns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of all campaigns, the latest intake first
     * @description Problems: validation-failed (page: page-invalid)
     */
    get: operations['OperatorCampaign.list'];
    put?: never;
    /**
     * Make a draft
     * @description Problems: validation-failed (name, intakeFrom … attestationTo: required, format-invalid, window-empty, tests-before-intake, intake-after-tests, appeals-before-tests, appeals-end-before-tests, attestation-before-tests, attestation-ends-before-appeals; editDeadlineHours: edit-deadline-invalid)
     */
    post: operations['OperatorCampaign.draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/campaigns/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A campaign
     * @description Problems: not-found (404)
     */
    get: operations['OperatorCampaign.get'];
    /**
     * Change a draft, or amend what is published without taking away what people rely on
     * @description Problems: validation-failed (name, intakeFrom … attestationTo: required, format-invalid, window-empty, tests-before-intake, intake-after-tests, appeals-before-tests, appeals-end-before-tests, attestation-before-tests, attestation-ends-before-appeals; editDeadlineHours: edit-deadline-invalid, edit-deadline-fixed; version: required; published ones: window-begun, window-shortened, intake-end-too-soon, window-leaves-bookings), not-found (404), conflict (409, changed meanwhile), campaign-over (409)
     */
    put: operations['OperatorCampaign.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/campaigns/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a campaign in which nobody waits for a test any more
     * @description Problems: validation-failed (version: required), not-found (404), conflict (409, changed meanwhile), campaign-not-open, intake-runs, campaign-has-bookings (409)
     */
    post: operations['OperatorCampaign.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/campaigns/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a draft to everyone
     * @description Problems: validation-failed (version: required), not-found (404), conflict (409, changed meanwhile), campaign-not-draft, another-campaign-open, intake-over (409)
     */
    post: operations['OperatorCampaign.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/cancellations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel slots and move their people to other seats of the region
     * @description What has begun or is cancelled is left out. Problems: as the preview, validation-failed (reason, losses: number-invalid), not-enough-seats (409, more people would lose their seats than was accepted; nothing is done)
     */
    post: operations['Cancellation.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/cancellations/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What would become of the people of some slots
     * @description Problems: validation-failed (slotIds, centre, room, from, to, slots: slots-or-centre, slots-none, too-many-slots)
     */
    post: operations['Cancellation.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/centres': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the centres, by code
     * @description Problems: validation-failed (region: region-invalid, text: length-invalid, page: page-invalid)
     */
    get: operations['OperatorCentre.list'];
    put?: never;
    /**
     * Add a centre
     * @description Problems: validation-failed (code: centre-code-invalid, region-unknown; name, address: required, length-invalid, format-invalid), centre-exists (409)
     */
    post: operations['OperatorCentre.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/centres/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A centre with its rooms
     * @description Problems: not-found (404)
     */
    get: operations['OperatorCentre.get'];
    /**
     * Change the name and address of a centre
     * @description Problems: validation-failed (name, address: required, length-invalid, format-invalid; version: required), not-found (404), conflict (409, changed meanwhile)
     */
    put: operations['OperatorCentre.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/centres/{code}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Close a centre from a day on, and cancel its slots as by an order of cancellation
     * @description The same day again goes on where it was interrupted. Problems: as the preview, validation-failed (reason: required, length-invalid; losses: number-invalid), centre-closed-already (409, from another day on), not-enough-seats (409, more people would lose their seats than was accepted; nothing is done)
     */
    put: operations['CentreClosing.close'];
    post?: never;
    /**
     * Open a closed centre again; its cancelled slots stay cancelled; again is no mistake
     * @description Problems: not-found (404)
     */
    delete: operations['CentreClosing.reopen'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/centres/{code}/closing/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What would become of the people of a centre that is closed from a day on
     * @description Problems: not-found (404), validation-failed (from: required, format-invalid, day-past)
     */
    post: operations['CentreClosing.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/centres/{code}/rooms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a room to a centre
     * @description Problems: validation-failed (name: required, length-invalid, format-invalid; seats.count: required, number-invalid; seats.accessible: seat-numbers-invalid; size.widthCm, size.depthCm: required, number-invalid), not-found (404, no such centre), room-exists (409)
     */
    post: operations['Room.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/duties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of a centre's duties on a day
     * @description Problems: validation-failed (centre: required, centre-code-invalid; date: required, format-invalid; page: page-invalid)
     */
    get: operations['OperatorDuty.list'];
    put?: never;
    /**
     * Put somebody on duty in a slot, or in a whole centre for some time
     * @description Problems: validation-failed (accountId, role: required, format-invalid; accountId: staff-unknown, staff-lacks-role, both also for some seconds after the account was opened or the role given; slotId: slot-unknown; without slotId: centre: required, centre-code-invalid, centre-unknown, centre-closed; date, from, to: required, format-invalid; to: window-empty), duty-elsewhere, duty-other-role, duty-over (409)
     */
    post: operations['OperatorDuty.assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/duties/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take somebody off duty
     * @description Problems: not-found (404)
     */
    delete: operations['OperatorDuty.remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/duties/gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the published slots that no administrator serves
     * @description Problems: validation-failed (region: region-invalid, centre: centre-code-invalid, date: format-invalid, page: page-invalid)
     */
    get: operations['OperatorDuty.gaps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import centres, rooms, desks, slots or duties from CSV: all lines or none
     * @description Problems: forbidden (403, NTC_OPERATOR only), validation-failed (kind: import-kind-invalid), import-refused (400, with the report's lines, accepted and errors)
     */
    post: operations['Import.run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/rooms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change a room's number of seats or its size; slots whose roster is open follow
     * @description Problems: as of a new one, version: required; not-found (404), conflict (409, changed meanwhile), seats-sold, desks-outside (409)
     */
    put: operations['Room.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/rooms/{id}/desks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Put desks into a room instead of those that stand there; its seats stay until desks are confirmed
     * @description Problems: validation-failed (desks: required, too-many-desks; desks[n]: required, desk-repeated; desks[n].xCm, desks[n].yCm: required, number-invalid, desk-outside; desks[n].accessible: required; size: room-size-unknown; size.widthCm, size.depthCm: required, number-invalid; version: required), not-found (404), conflict (409, changed meanwhile)
     */
    put: operations['Room.furnish'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/rooms/{id}/plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A room with its desks, a proposal of seats 2 m apart, and what is confirmed
     * @description Problems: not-found (404)
     */
    get: operations['Room.plan'];
    /**
     * Make desks the seats of a room; slots whose roster is open follow
     * @description Problems: validation-failed (desks: required, length-invalid, desk-unknown; version: required), not-found (404), conflict (409, changed meanwhile), desks-too-near (409, with pairs: [{first, second}]), seats-sold (409)
     */
    put: operations['Room.confirm'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/schedule.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The published schedule of the open campaign, for MDOBK and TKBD (S1 7.9)
     * @description Problems: no-campaign (404)
     */
    get: operations['Schedule.schedule'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/slot-plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the plans, the latest first
     * @description Problems: validation-failed (page: page-invalid)
     */
    get: operations['SlotPlan.list'];
    put?: never;
    /**
     * Make slots for days × times × rooms as drafts; what can't be is left out and told
     * @description Problems: validation-failed (campaignId: required, campaign-unknown; dateFrom, dateTo: required, format-invalid, period-invalid, no-days; weekdays, times, language: required, format-invalid; times: time-invalid, times-overlap, length-invalid; regions: region-invalid; centres: centre-code-invalid, centre-closed, no-rooms), campaign-over, slot-plan-too-large (409)
     */
    post: operations['SlotPlan.make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/slot-plans/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A plan by region, with what is left out and why
     * @description Problems: not-found (404)
     */
    get: operations['SlotPlan.get'];
    put?: never;
    post?: never;
    /**
     * Discard a plan with its drafts
     * @description Problems: not-found (404), slot-plan-published (409)
     */
    delete: operations['SlotPlan.discard'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/slot-plans/{id}/clashes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the slots that are left out, each with its reason
     * @description Problems: as of the days
     */
    get: operations['SlotPlan.clashes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/slot-plans/{id}/days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of a plan's centres and days
     * @description Problems: not-found (404), validation-failed (region: region-invalid, centre: centre-code-invalid, page: page-invalid)
     */
    get: operations['SlotPlan.days'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/slot-plans/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put all slots of a plan up for sale
     * @description Problems: not-found (404), slot-plan-published, campaign-not-open, slot-plan-empty, slot-plan-outdated (409)
     */
    post: operations['SlotPlan.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/slots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of a day's slots with what is held and reserved; without a date the next day that has slots
     * @description Problems: forbidden (403, NTC_OPERATOR only), validation-failed (region: region-invalid, date: format-invalid, language: language-invalid, status: format-invalid, page: page-invalid)
     */
    get: operations['OperatorSlot.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/waiting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the open campaign's queues, the longest first
     * @description Problems: validation-failed (region: region-invalid, centre: centre-code-invalid, language: language-invalid, page: page-invalid)
     */
    get: operations['OperatorWaiting.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/operator/waiting/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the offers under way, by their end
     * @description Problems: validation-failed (region: region-invalid, centre: centre-code-invalid, language: language-invalid, page: page-invalid)
     */
    get: operations['OperatorWaiting.offers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/regions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Regions with free places
     * @description Problems: validation-failed (language: language-invalid)
     */
    get: operations['FreePlaces.regions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/reservations/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's reserved seat in the open campaign, or nothing (204) */
    get: operations['Reservation.mine'];
    /**
     * Take a seat of another slot instead; the old one is given up in the same step
     * @description Problems: validation-failed (slotId), not-found (404, no reservation), slot-unknown (404), slot-full, slot-closed, slot-not-fitting (another language), change-too-late (409)
     */
    put: operations['Reservation.change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/scheduling/waiting/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's place on the waiting list, an offer, one that was not answered, or that the centre was closed; else nothing (204) */
    get: operations['Waiting.mine'];
    /**
     * Wait for a seat; the same again changes nothing, another centre or language is the end of its queue
     * @description Problems: validation-failed (centre: required, centre-code-invalid, centre-unknown, centre-closed, centre-without-slots; language: required, language-invalid; accessible: required, no-accessible-seats), campaign-closed, already-reserved, seat-held, offer-open, seats-free (409)
     */
    put: operations['Waiting.join'];
    post?: never;
    /** Leave the waiting list, or give the offered seat up; again is no mistake */
    delete: operations['Waiting.leave'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    BilingualRequest: {
      kk: string;
      ru: string;
    };
    BilingualText: {
      kk: string;
      ru: string;
    };
    CampaignPageResponse: {
      campaigns: components['schemas']['OperatorCampaignResponse'][];
      /** Format: int32 */
      page: number;
      /** Format: int32 */
      pageSize: number;
      /** Format: int32 */
      total: number;
    };
    CampaignRequest: {
      /** Format: date-time */
      appealFrom: string;
      /** Format: date-time */
      appealTo: string;
      /** Format: date-time */
      attestationFrom: string;
      /** Format: date-time */
      attestationTo: string;
      /** Format: int32 */
      editDeadlineHours?: number | null;
      /** Format: date-time */
      intakeFrom: string;
      /** Format: date-time */
      intakeTo: string;
      name: components['schemas']['BilingualRequest'];
      /** Format: date-time */
      testFrom: string;
      /** Format: date-time */
      testTo: string;
      /** Format: int64 */
      version?: number | null;
    };
    CampaignResponse: {
      /** Format: date-time */
      appealFrom: string | null;
      /** Format: date-time */
      appealTo: string | null;
      /** Format: date-time */
      attestationFrom: string | null;
      /** Format: date-time */
      attestationTo: string | null;
      /** Format: int32 */
      editDeadlineHours: number;
      /** Format: int64 */
      holdMinutes: number;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      intakeFrom: string;
      /** Format: date-time */
      intakeTo: string;
      name: components['schemas']['BilingualText'];
      open: boolean;
      /** Format: date-time */
      serverTime: string;
      /** Format: date-time */
      testFrom: string;
      /** Format: date-time */
      testTo: string;
    };
    CancellationResponse: {
      destinations: components['schemas']['Destination'][];
      /** Format: int32 */
      left: number;
      /** Format: int32 */
      moved: number;
      /** Format: int32 */
      people: number;
      slots: components['schemas']['SlotToll'][];
    };
    CancelSlotsRequest: {
      /** Format: int32 */
      losses?: number | null;
      reason: string;
      slots: components['schemas']['SlotsToCancel'];
    };
    CentreDay: {
      centreCode: string;
      centreName: components['schemas']['BilingualText'];
      /** Format: date */
      date: string;
      /** Format: int32 */
      leftOut: number;
      region: string;
      /** Format: int32 */
      seats: number;
      /** Format: int32 */
      slots: number;
    };
    CentreOverviewResponse: {
      /** Format: int32 */
      accessibleSeats: number;
      address: components['schemas']['BilingualText'];
      closing: components['schemas']['Closing'] | null;
      code: string;
      name: components['schemas']['BilingualText'];
      region: string;
      /** Format: int32 */
      rooms: number;
      /** Format: int32 */
      seats: number;
      /** Format: int64 */
      version: number;
    };
    CentrePageResponse: {
      centres: components['schemas']['CentreOverviewResponse'][];
      /** Format: int32 */
      page: number;
      /** Format: int32 */
      pageSize: number;
      /** Format: int32 */
      total: number;
    };
    CentrePlacesResponse: {
      address: components['schemas']['BilingualText'];
      code: string;
      /** Format: int32 */
      freeSeats: number;
      name: components['schemas']['BilingualText'];
    };
    CentreRequest: {
      address: components['schemas']['BilingualRequest'];
      name: components['schemas']['BilingualRequest'];
      /** Format: int64 */
      version: number;
    };
    CentreResponse: {
      centre: components['schemas']['CentreOverviewResponse'];
      rooms: components['schemas']['RoomOverviewResponse'][];
    };
    Clash: {
      centreCode: string;
      centreName: components['schemas']['BilingualText'];
      code: string;
      room: string;
      /** Format: date-time */
      startsAt: string;
      text: components['schemas']['LocalizedMessage'];
    };
    CloseCentreRequest: {
      /** Format: date */
      from: string;
      /** Format: int32 */
      losses?: number | null;
      reason: string;
    };
    Closing: {
      /** Format: date */
      from: string;
      reason: string;
    };
    ClosingDayRequest: {
      /** Format: date */
      from: string;
    };
    DayPlacesResponse: {
      /** Format: date */
      date: string;
      /** Format: int32 */
      freeSeats: number;
      /** Format: int32 */
      totalSeats: number;
    };
    DeskRequest: {
      accessible: boolean;
      /** Format: int32 */
      xCm: number;
      /** Format: int32 */
      yCm: number;
    };
    DeskResponse: {
      accessible: boolean;
      chosen: boolean;
      /** Format: int32 */
      number: number;
      proposed: boolean;
      /** Format: int32 */
      xCm: number;
      /** Format: int32 */
      yCm: number;
    };
    DesksRequest: {
      desks: components['schemas']['DeskRequest'][];
      size?: components['schemas']['SizeRequest'] | null;
      /** Format: int64 */
      version: number;
    };
    Destination: {
      centreCode: string;
      centreName: components['schemas']['BilingualText'];
      /** Format: date */
      date: string;
      /** Format: int32 */
      people: number;
    };
    DutyPageResponse: {
      duties: components['schemas']['DutyResponse'][];
      /** Format: int32 */
      page: number;
      /** Format: int32 */
      pageSize: number;
      /** Format: int32 */
      total: number;
    };
    DutyRequest: {
      /** Format: uuid */
      accountId: string;
      centre?: string | null;
      /** Format: date */
      date?: string | null;
      /** Format: time-local */
      from?: string | null;
      /** @enum {string} */
      role: 'TEST_ADMINISTRATOR' | 'OBSERVER';
      /** Format: uuid */
      slotId?: string | null;
      /** Format: time-local */
      to?: string | null;
    };
    DutyResponse: {
      /** Format: uuid */
      accountId: string;
      address: components['schemas']['BilingualText'];
      centreCode: string;
      centreName: components['schemas']['BilingualText'];
      /** Format: date-time */
      endsAt: string;
      /** Format: uuid */
      id: string;
      /** @enum {string|null} */
      language: 'kk' | 'ru' | null;
      /** @enum {string} */
      role: 'TEST_ADMINISTRATOR' | 'OBSERVER';
      room: string | null;
      /** Format: uuid */
      slotId: string | null;
      /** Format: date-time */
      startsAt: string;
    };
    FieldProblem: {
      code: string;
      field: string;
      text: {
        kk: string;
        ru: string;
      };
    };
    FixedField: {
      code: string;
      field: string;
      text: components['schemas']['LocalizedMessage'];
    };
    Gap: {
      centreCode: string;
      centreName: components['schemas']['BilingualText'];
      /** @enum {string} */
      language: 'kk' | 'ru';
      room: string;
      /** Format: uuid */
      slotId: string;
      /** Format: date-time */
      startsAt: string;
    };
    GapPageResponse: {
      gaps: components['schemas']['Gap'][];
      /** Format: int32 */
      page: number;
      /** Format: int32 */
      pageSize: number;
      /** Format: int32 */
      total: number;
    };
    HoldResponse: {
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      offered: boolean;
      /** Format: int32 */
      seatNumber: number;
      /** Format: date-time */
      serverTime: string;
      slot: components['schemas']['Slot'];
      /** Format: uuid */
      slotId: string;
      /** @enum {string} */
      status: 'HELD' | 'RESERVED' | 'RELEASED' | 'EXPIRED';
    };
    HoldSeatRequest: {
      /** Format: uuid */
      slotId: string;
    };
    ImportLine: {
      code: string;
      column: string | null;
      /** Format: int64 */
      line: number;
      text: components['schemas']['LocalizedMessage'];
    };
    ImportResponse: {
      /** Format: int64 */
      accepted: number;
      errors: components['schemas']['ImportLine'][];
      /** Format: int64 */
      lines: number;
    };
    LeftOut: {
      code: string;
      /** Format: int32 */
      slots: number;
      text: components['schemas']['LocalizedMessage'];
    };
    LocalizedMessage: {
      kk: string;
      ru: string;
    };
    NewCentreRequest: {
      address: components['schemas']['BilingualRequest'];
      code: string;
      name: components['schemas']['BilingualRequest'];
    };
    NewRoomRequest: {
      name: string;
      seats: components['schemas']['SeatsRequest'];
      size?: components['schemas']['SizeRequest'] | null;
    };
    OfferLine: {
      centreCode: string;
      centreName: components['schemas']['BilingualText'];
      /** Format: uuid */
      holdId: string;
      /** @enum {string} */
      language: 'kk' | 'ru';
      /** Format: date-time */
      offeredAt: string;
      room: string;
      /** Format: int32 */
      seatNumber: number;
      /** Format: date-time */
      startsAt: string;
      /** Format: date-time */
      until: string;
    };
    OfferPageResponse: {
      offers: components['schemas']['OfferLine'][];
      /** Format: int32 */
      page: number;
      /** Format: int32 */
      pageSize: number;
      /** Format: int32 */
      total: number;
    };
    OperatorCampaignResponse: {
      /** Format: date-time */
      appealFrom: string | null;
      /** Format: date-time */
      appealTo: string | null;
      /** Format: date-time */
      attestationFrom: string | null;
      /** Format: date-time */
      attestationTo: string | null;
      /** Format: date-time */
      closedAt: string | null;
      /** Format: int32 */
      editDeadlineHours: number;
      fixed: components['schemas']['FixedField'][];
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      intakeFrom: string;
      /** Format: date-time */
      intakeTo: string;
      name: components['schemas']['BilingualText'];
      /** @enum {string} */
      status: 'DRAFT' | 'OPEN' | 'CLOSED';
      /** Format: date-time */
      testFrom: string;
      /** Format: date-time */
      testTo: string;
      /** Format: int64 */
      version: number;
    };
    PlanClashesResponse: {
      clashes: components['schemas']['Clash'][];
      /** Format: int32 */
      page: number;
      /** Format: int32 */
      pageSize: number;
      /** Format: int32 */
      total: number;
    };
    PlanDaysResponse: {
      days: components['schemas']['CentreDay'][];
      /** Format: int32 */
      page: number;
      /** Format: int32 */
      pageSize: number;
      /** Format: int32 */
      total: number;
    };
    PlanRequest: {
      desks: number[];
      /** Format: int64 */
      version: number;
    };
    PlanResponse: {
      centreCode: string;
      confirmed: boolean;
      /** Format: int32 */
      depthCm: number | null;
      desks: components['schemas']['DeskResponse'][];
      exact: boolean;
      /** Format: int32 */
      proposedSeats: number;
      room: string;
      /** Format: int32 */
      roomId: number;
      /** Format: int32 */
      seats: number;
      /** Format: int64 */
      version: number;
      /** Format: int32 */
      widthCm: number | null;
    };
    /** @description RFC 9457; code is stable, text is for people */
    Problem: {
      code: string;
      detail: string;
      errors: components['schemas']['FieldProblem'][];
      instance?: string;
      status: number;
      text: {
        kk: string;
        ru: string;
      };
      title: string;
      traceId: string | null;
      type: string;
    };
    QueueLine: {
      /** Format: int32 */
      accessible: number;
      centreCode: string;
      centreName: components['schemas']['BilingualText'];
      /** Format: int32 */
      declined: number;
      /** @enum {string} */
      language: 'kk' | 'ru';
      /** Format: int32 */
      offered: number;
      /** Format: date-time */
      oldestSince: string | null;
      regionCode: string;
      regionName: components['schemas']['BilingualText'];
      /** Format: int32 */
      seated: number;
      /** Format: int32 */
      unanswered: number;
      /** Format: int32 */
      waiting: number;
    };
    QueuePageResponse: {
      /** Format: int32 */
      offered: number;
      /** Format: int32 */
      page: number;
      /** Format: int32 */
      pageSize: number;
      queues: components['schemas']['QueueLine'][];
      /** Format: int32 */
      total: number;
      /** Format: int32 */
      waiting: number;
    };
    RegionPlacesResponse: {
      code: string;
      /** Format: int32 */
      freeSeats: number;
      name: components['schemas']['BilingualText'];
    };
    RegionSummary: {
      /** Format: int32 */
      centres: number;
      /** Format: int32 */
      leftOut: number;
      name: components['schemas']['BilingualText'];
      region: string;
      /** Format: int64 */
      seats: number;
      /** Format: int32 */
      slots: number;
    };
    ReservationResponse: {
      /** Format: uuid */
      applicationId: string;
      /** Format: uuid */
      id: string;
      /** Format: int32 */
      seatNumber: number;
      slot: components['schemas']['Slot'];
      /** Format: uuid */
      slotId: string;
    };
    RoomOverviewResponse: {
      accessibleSeats: number[];
      /** Format: int32 */
      depthCm: number | null;
      /** Format: int32 */
      desks: number;
      /** Format: int32 */
      id: number;
      name: string;
      planConfirmed: boolean;
      /** Format: int32 */
      seats: number;
      /** Format: int64 */
      version: number;
      /** Format: int32 */
      widthCm: number | null;
    };
    RoomRequest: {
      seats?: components['schemas']['SeatsRequest'] | null;
      size?: components['schemas']['SizeRequest'] | null;
      /** Format: int64 */
      version: number;
    };
    SeatsRequest: {
      accessible?: number[] | null;
      /** Format: int32 */
      count: number;
    };
    SizeRequest: {
      /** Format: int32 */
      depthCm: number;
      /** Format: int32 */
      widthCm: number;
    };
    Slot: {
      address: components['schemas']['BilingualText'];
      centreCode: string;
      centreName: components['schemas']['BilingualText'];
      /** @enum {string} */
      language: 'kk' | 'ru';
      regionCode: string;
      regionName: components['schemas']['BilingualText'];
      room: string;
      /** Format: date-time */
      startsAt: string;
    };
    SlotOverviewResponse: {
      centreCode: string;
      centreName: components['schemas']['BilingualText'];
      /** Format: int32 */
      freeSeats: number;
      /** Format: int32 */
      held: number;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      language: 'kk' | 'ru';
      /** Format: int32 */
      reserved: number;
      room: string;
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      status: 'DRAFT' | 'OPEN' | 'ROSTER_CLOSED' | 'CANCELLED';
      /** Format: int32 */
      totalSeats: number;
    };
    SlotPageResponse: {
      /** Format: date */
      date: string | null;
      /** Format: date */
      nextDate: string | null;
      /** Format: int32 */
      page: number;
      /** Format: int32 */
      pageSize: number;
      /** Format: date */
      previousDate: string | null;
      slots: components['schemas']['SlotOverviewResponse'][];
      /** Format: int32 */
      total: number;
    };
    SlotPlacesResponse: {
      /** Format: int32 */
      freeSeats: number;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      language: 'kk' | 'ru';
      room: string;
      /** Format: date-time */
      startsAt: string;
      /** Format: int32 */
      totalSeats: number;
    };
    SlotPlanPageResponse: {
      /** Format: int32 */
      page: number;
      /** Format: int32 */
      pageSize: number;
      plans: components['schemas']['SlotPlanResponse'][];
      /** Format: int32 */
      total: number;
    };
    SlotPlanRequest: {
      /** Format: uuid */
      campaignId: string;
      centres?: string[] | null;
      /** Format: date */
      dateFrom: string;
      /** Format: date */
      dateTo: string;
      excludedDates?: string[] | null;
      /** @enum {string} */
      language: 'KK' | 'RU' | 'BY_ROOM' | 'BY_TIME' | 'BY_ROOM_TIME_AND_DAY';
      regions?: string[] | null;
      times: string[];
      weekdays: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[];
    };
    SlotPlanResponse: {
      /** Format: uuid */
      campaignId: string;
      centres: string[];
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      createdBy: string;
      /** Format: date */
      dateFrom: string;
      /** Format: date */
      dateTo: string;
      excludedDates: string[];
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      language: 'KK' | 'RU' | 'BY_ROOM' | 'BY_TIME' | 'BY_ROOM_TIME_AND_DAY';
      /** Format: int32 */
      leftOut: number;
      /** Format: date-time */
      publishedAt: string | null;
      regions: string[];
      /** Format: int32 */
      slots: number;
      /** @enum {string} */
      status: 'DRAFT' | 'PUBLISHED';
      times: string[];
      weekdays: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[];
    };
    SlotPlanSummaryResponse: {
      leftOut: components['schemas']['LeftOut'][];
      plan: components['schemas']['SlotPlanResponse'];
      regions: components['schemas']['RegionSummary'][];
      /** Format: int64 */
      seats: number;
    };
    SlotsToCancel: {
      centre?: string | null;
      /** Format: date */
      from?: string | null;
      room?: string | null;
      slotIds?: string[] | null;
      /** Format: date */
      to?: string | null;
    };
    SlotToll: {
      centreCode: string;
      centreName: components['schemas']['BilingualText'];
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      language: 'kk' | 'ru';
      /** Format: int32 */
      left: number;
      /** Format: int32 */
      moved: number;
      /** Format: int32 */
      people: number;
      room: string;
      /** Format: date-time */
      startsAt: string;
    };
    VersionRequest: {
      /** Format: int64 */
      version: number;
    };
    WaitRequest: {
      accessible: boolean;
      centre: string;
      /** @enum {string} */
      language: 'kk' | 'ru';
    };
    WaitResponse: {
      accessible: boolean;
      address: components['schemas']['BilingualText'];
      /** Format: int32 */
      before: number | null;
      centreCode: string;
      centreName: components['schemas']['BilingualText'];
      /** Format: date-time */
      changedAt: string;
      /** @enum {string} */
      language: 'kk' | 'ru';
      offer: components['schemas']['HoldResponse'] | null;
      regionCode: string;
      regionName: components['schemas']['BilingualText'];
      /** Format: date-time */
      since: string;
      /** @enum {string} */
      state:
        | 'WAITING'
        | 'OFFERED'
        | 'TAKEN'
        | 'SEATED'
        | 'LEFT'
        | 'DECLINED'
        | 'EXPIRED'
        | 'CLOSED'
        | 'CENTRE_CLOSED';
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'Campaign.current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FreePlaces.centres': {
    parameters: {
      query: {
        language: 'kk' | 'ru';
        region: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CentrePlacesResponse'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FreePlaces.days': {
    parameters: {
      query: {
        language: 'kk' | 'ru';
      };
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DayPlacesResponse'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FreePlaces.slots': {
    parameters: {
      query: {
        date: string;
        language: 'kk' | 'ru';
      };
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotPlacesResponse'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'MyDuty.mine': {
    parameters: {
      query?: {
        page?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DutyPageResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Hold.hold': {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HoldSeatRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoldResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Hold.release': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Hold.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoldResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorCampaign.list': {
    parameters: {
      query?: {
        page?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignPageResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorCampaign.draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CampaignRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorCampaignResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorCampaign.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorCampaignResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorCampaign.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CampaignRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorCampaignResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorCampaign.close': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorCampaignResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorCampaign.publish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VersionRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorCampaignResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Cancellation.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelSlotsRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CancellationResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Cancellation.preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SlotsToCancel'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CancellationResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorCentre.list': {
    parameters: {
      query?: {
        page?: number | null;
        region?: string | null;
        text?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CentrePageResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorCentre.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCentreRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CentreResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorCentre.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CentreResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorCentre.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CentreRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CentreResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CentreClosing.close': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseCentreRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CancellationResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CentreClosing.reopen': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CentreClosing.preview': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosingDayRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CancellationResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Room.add': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRoomRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorDuty.list': {
    parameters: {
      query: {
        centre: string;
        date: string;
        page?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DutyPageResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorDuty.assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DutyRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DutyResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorDuty.remove': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorDuty.gaps': {
    parameters: {
      query?: {
        centre?: string | null;
        date?: string | null;
        page?: number | null;
        region?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapPageResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Import.run': {
    parameters: {
      query: {
        kind: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Room.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoomRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Room.furnish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DesksRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Room.plan': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Room.confirm': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Schedule.schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SlotPlan.list': {
    parameters: {
      query?: {
        page?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotPlanPageResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SlotPlan.make': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SlotPlanRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotPlanSummaryResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SlotPlan.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotPlanSummaryResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SlotPlan.discard': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SlotPlan.clashes': {
    parameters: {
      query?: {
        centre?: string | null;
        page?: number | null;
        region?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanClashesResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SlotPlan.days': {
    parameters: {
      query?: {
        centre?: string | null;
        page?: number | null;
        region?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanDaysResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SlotPlan.publish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotPlanResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorSlot.find': {
    parameters: {
      query?: {
        centre?: string | null;
        date?: string | null;
        language?: 'kk' | 'ru' | null;
        page?: number | null;
        region?: string | null;
        status?: 'DRAFT' | 'OPEN' | 'ROSTER_CLOSED' | 'CANCELLED' | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotPageResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorWaiting.list': {
    parameters: {
      query?: {
        centre?: string | null;
        language?: 'kk' | 'ru' | null;
        page?: number | null;
        region?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueuePageResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OperatorWaiting.offers': {
    parameters: {
      query?: {
        centre?: string | null;
        language?: 'kk' | 'ru' | null;
        page?: number | null;
        region?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferPageResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'FreePlaces.regions': {
    parameters: {
      query: {
        language: 'kk' | 'ru';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegionPlacesResponse'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reservation.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReservationResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Reservation.change': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HoldSeatRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReservationResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Waiting.mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Waiting.join': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaitRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaitResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Waiting.leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
