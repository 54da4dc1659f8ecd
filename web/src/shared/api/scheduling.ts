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
     * @description Problems: validation-failed (language: language-invalid), centre-unknown (404)
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
     * @description Problems: validation-failed (language: language-invalid, date: format-invalid), centre-unknown (404)
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
     * Import centres, rooms or slots from CSV: all lines or none
     * @description Problems: forbidden (403, NTC_OPERATOR only), validation-failed (kind: import-kind-invalid), import-refused (400, with the report's lines, accepted and errors)
     */
    post: operations['Import.run'];
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    BilingualText: {
      kk: string;
      ru: string;
    };
    CampaignResponse: {
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
    CentrePlacesResponse: {
      address: components['schemas']['BilingualText'];
      code: string;
      /** Format: int32 */
      freeSeats: number;
      name: components['schemas']['BilingualText'];
    };
    DayPlacesResponse: {
      /** Format: date */
      date: string;
      /** Format: int32 */
      freeSeats: number;
      /** Format: int32 */
      totalSeats: number;
    };
    FieldProblem: {
      code: string;
      field: string;
      text: {
        kk: string;
        ru: string;
      };
    };
    HoldResponse: {
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      id: string;
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
    LocalizedMessage: {
      kk: string;
      ru: string;
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
    RegionPlacesResponse: {
      code: string;
      /** Format: int32 */
      freeSeats: number;
      name: components['schemas']['BilingualText'];
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
      status: 'OPEN' | 'ROSTER_CLOSED';
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
  'OperatorSlot.find': {
    parameters: {
      query?: {
        centre?: string | null;
        date?: string | null;
        language?: 'kk' | 'ru' | null;
        page?: number | null;
        region?: string | null;
        status?: 'OPEN' | 'ROSTER_CLOSED' | null;
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
}
