// Generated from docs/api/testing-service.json by npm run generate:api. Do not edit.
export interface paths {
  '/api/testing/admin/sittings/{id}/check-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Identity shown and seat confirmed
     * @description 409 check-in-too-early, too-late-to-start, sitting-cancelled, sitting-over
     */
    post: operations['Administrator.checkIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/admin/sittings/{id}/extend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives more time
     * @description 409 when it does not run
     */
    post: operations['Administrator.extend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/admin/sittings/{id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stops the clock of a test
     * @description 409 when it does not run
     */
    post: operations['Administrator.pause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/admin/sittings/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lets the clock of a test go on
     * @description 409 when it is not paused
     */
    post: operations['Administrator.resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/admin/sittings/{id}/terminate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ends a test; what was answered is scored
     * @description 409 when it does not run
     */
    post: operations['Administrator.terminate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/admin/slots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Slots of a day (Asia/Almaty), without a date of today
     * @description 400 validation-failed (date: format-invalid)
     */
    get: operations['Administrator.slots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/admin/slots/{slotId}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lets everybody who is checked in begin
     * @description 409 release-too-early, too-late-to-start
     */
    post: operations['Administrator.release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/admin/slots/{slotId}/roster': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who sits where in a slot */
    get: operations['Administrator.roster'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Items by id, 50 at a time */
    get: operations['Item.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/items/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Imports a package as drafts, with a verdict per item
     * @description 400 import-refused when nothing of it can be read, no-item-usable when all its items are refused
     */
    post: operations['Item.take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/items/imports/{importId}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lets the reviewed items of an import be drawn, without those that the import degraded
     * @description 409 nothing-to-move, items-unfit when all that is reviewed is degraded
     */
    post: operations['Item.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/items/imports/{importId}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Notes that the drafts of an import were read by a second person
     * @description 409 nothing-to-move
     */
    post: operations['Item.review'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/items/missing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Parts of tests for which the bank has too few published items
     * @description By test type, subject and language that the bank has items of, for the rule packs in force now or later. A test can be applied for on the days of those packs of which nothing is here.
     */
    get: operations['MissingItems.missing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/results/{sittingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The result of my test
     * @description 404 not-found before it is released
     */
    get: operations['Result.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/sittings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of my tests */
    get: operations['Sitting.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/sittings/{id}/answers/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Saves one answer and acknowledges it
     * @description 400 response-invalid; 409 stale-revision with the server's newer answer; 409 not-started,
     *     sitting-paused, sitting-over. The same save sent again is answered as the first.
     */
    put: operations['Paper.save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/sittings/{id}/finish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ends the test; a second finish answers as the first
     * @description 409 not-started, sitting-paused
     */
    post: operations['Sitting.finish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/sittings/{id}/paper': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The paper with what is answered so far
     * @description 409 not-started, sitting-paused, sitting-over
     */
    get: operations['Paper.paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/sittings/{id}/questions/{number}/files/{path}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A picture of a question, by the path that the item names */
    get: operations['Paper.file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/sittings/{id}/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begins the test; a second start answers as the first
     * @description 409 not-checked-in, not-released, sitting-over, sitting-cancelled, paper-missing
     */
    post: operations['Sitting.start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/sittings/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My tests, the latest first */
    get: operations['Sitting.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/unscored': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Those without a result yet, which wait longest first, at most 200 */
    get: operations['Unscored.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/testing/unscored/{sittingId}/rescore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Scores one now
     * @description 404 not-found when its scoring never failed; 409 already-scored, scoring-failed
     */
    post: operations['Unscored.rescore'];
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
    CheckInRequest: {
      identityShown: boolean;
      seatConfirmed: boolean;
    };
    DayResponse: {
      /** Format: date */
      date: string;
      slots: components['schemas']['SlotSummary'][];
      /** Format: date */
      today: string;
    };
    ExtendRequest: {
      /** Format: int32 */
      minutes: number;
      reason: string;
    };
    FieldProblem: {
      code: string;
      field: string;
      text: {
        kk: string;
        ru: string;
      };
    };
    ImportReport: {
      findings: string[];
      /** Format: uuid */
      importId: string;
      items: components['schemas']['ItemVerdict'][];
    };
    Item: {
      /** @description The tree of kz.bagalau.testing.qti.body */
      body: unknown;
      identifier: string;
    };
    ItemPage: {
      items: components['schemas']['ItemSummary'][];
      /** Format: uuid */
      next: string | null;
    };
    ItemSummary: {
      /** Format: uuid */
      id: string;
      identifier: string;
      /** @enum {string} */
      language: 'kk' | 'ru';
      part: string;
      reasons: string[];
      /** @enum {string} */
      state: 'DRAFT' | 'REVIEWED' | 'PUBLISHED' | 'RETIRED';
      subject: string;
      title: string;
      /** @enum {string} */
      verdict: 'IMPORTED' | 'DEGRADED' | 'REFUSED';
      /** Format: int32 */
      version: number;
    };
    ItemVerdict: {
      identifier: string;
      reasons: string[];
      title: string;
      /** @enum {string} */
      verdict: 'IMPORTED' | 'DEGRADED' | 'REFUSED';
    };
    LocalizedText: {
      kk: string;
      ru: string;
    };
    MissingItems: {
      /** @enum {string} */
      language: 'kk' | 'ru';
      /** Format: int32 */
      needed: number;
      part: string;
      /** Format: int32 */
      published: number;
      rulePack: string;
      subject: string;
      testType: string;
      /** Format: date */
      validFrom: string;
      /** Format: date */
      validTo: string;
    };
    Outcome: {
      category: string;
      reached: boolean;
      thresholdPercent: number;
    };
    PaperResponse: {
      questions: components['schemas']['Question'][];
      sections: components['schemas']['Section'][];
    };
    PartScore: {
      code: string;
      maxScore: number;
      score: number;
      title: components['schemas']['LocalizedText'];
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
    Question: {
      flagged: boolean;
      item: components['schemas']['Item'];
      /** Format: int32 */
      number: number;
      response: Record<string, never> | null;
      /** Format: int64 */
      revision: number;
      /** Format: date-time */
      savedAt: string | null;
      section: string;
    };
    ReasonRequest: {
      reason: string;
    };
    ResultResponse: {
      maxScore: number;
      outcomes: components['schemas']['Outcome'][];
      parts: components['schemas']['PartScore'][];
      percent: number;
      /** Format: date-time */
      releasedAt: string;
      rulePack: string;
      score: number;
      /** Format: uuid */
      sittingId: string;
      /** Format: date */
      validUntil: string;
    };
    RosterLine: {
      /** Format: int32 */
      answered: number;
      /** Format: date-time */
      endsAt: string | null;
      iinMasked: string | null;
      /** Format: date-time */
      lastSeenAt: string | null;
      personName: string | null;
      /** Format: int32 */
      seatNumber: number;
      /** Format: uuid */
      sittingId: string;
      /** @enum {string} */
      status:
        | 'SCHEDULED'
        | 'CHECKED_IN'
        | 'RELEASED'
        | 'RUNNING'
        | 'PAUSED'
        | 'COMPLETED'
        | 'TERMINATED'
        | 'CANCELLED'
        | 'ABSENT';
    };
    SaveRequest: {
      flagged: boolean;
      response?: Record<string, never> | null;
      /** Format: int64 */
      revision: number;
    };
    SaveResponse: {
      /** Format: int32 */
      number: number;
      /** Format: int64 */
      revision: number;
      /** Format: date-time */
      savedAt: string;
      /** Format: date-time */
      serverTime: string;
    };
    Section: {
      code: string;
      title: components['schemas']['LocalizedText'];
    };
    SittingResponse: {
      /** Format: int32 */
      answeredCount: number;
      /** Format: uuid */
      applicationId: string;
      centreName: components['schemas']['LocalizedText'];
      /** Format: int64 */
      durationMinutes: number | null;
      /** Format: date-time */
      endsAt: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      language: 'kk' | 'ru';
      largeType: boolean;
      /** Format: int32 */
      questionCount: number;
      /** Format: int64 */
      remainingSeconds: number | null;
      room: string;
      /** Format: int32 */
      seatNumber: number;
      /** Format: date-time */
      serverTime: string;
      /** Format: date-time */
      startedAt: string | null;
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      status:
        | 'SCHEDULED'
        | 'CHECKED_IN'
        | 'RELEASED'
        | 'RUNNING'
        | 'PAUSED'
        | 'COMPLETED'
        | 'TERMINATED'
        | 'CANCELLED'
        | 'ABSENT';
      subject: string;
      subjectName: components['schemas']['LocalizedText'];
      testType: string;
    };
    SlotSummary: {
      centreCode: string;
      centreNameKk: string;
      centreNameRu: string;
      /** Format: int32 */
      checkedIn: number;
      /** Format: int32 */
      completed: number;
      /** Format: int32 */
      expected: number;
      /** @enum {string} */
      language: 'kk' | 'ru';
      released: boolean;
      room: string;
      /** Format: int32 */
      running: number;
      /** Format: uuid */
      slotId: string;
      /** Format: date-time */
      startsAt: string;
    };
    StaleResponse: {
      code: string;
      flagged: boolean;
      /** Format: int32 */
      number: number;
      response: Record<string, never> | null;
      /** Format: int64 */
      revision: number;
      /** Format: date-time */
      savedAt: string | null;
    };
    UnscoredSitting: {
      /** Format: int32 */
      attempts: number;
      centreCode: string;
      /** Format: date-time */
      completedAt: string;
      /** Format: date-time */
      failedAt: string;
      /** Format: date-time */
      nextTryAt: string;
      reason: string;
      /** Format: uuid */
      sittingId: string;
      /** Format: uuid */
      slotId: string;
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
  'Administrator.checkIn': {
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
        'application/json': components['schemas']['CheckInRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SittingResponse'];
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
  'Administrator.extend': {
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
        'application/json': components['schemas']['ExtendRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SittingResponse'];
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
  'Administrator.pause': {
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
        'application/json': components['schemas']['ReasonRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SittingResponse'];
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
  'Administrator.resume': {
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
        'application/json': components['schemas']['ReasonRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SittingResponse'];
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
  'Administrator.terminate': {
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
        'application/json': components['schemas']['ReasonRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SittingResponse'];
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
  'Administrator.slots': {
    parameters: {
      query?: {
        date?: string;
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
          'application/json': components['schemas']['DayResponse'];
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
  'Administrator.release': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slotId: string;
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
          'application/json': components['schemas']['RosterLine'][];
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
  'Administrator.roster': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slotId: string;
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
          'application/json': components['schemas']['RosterLine'][];
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
  'Item.list': {
    parameters: {
      query?: {
        after?: string;
        language?: 'kk' | 'ru';
        subject?: 'kk' | 'ru';
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
          'application/json': components['schemas']['ItemPage'];
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
  'Item.take': {
    parameters: {
      query: {
        language: 'kk' | 'ru';
        part: string;
        subject: string;
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
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportReport'];
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
  'Item.publish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        importId: string;
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
          'application/json': {
            [key: string]: number;
          };
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
  'Item.review': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        importId: string;
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
          'application/json': {
            [key: string]: number;
          };
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
  'MissingItems.missing': {
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
          'application/json': components['schemas']['MissingItems'][];
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
  'Result.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sittingId: string;
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
          'application/json': components['schemas']['ResultResponse'];
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
  'Sitting.one': {
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
          'application/json': components['schemas']['SittingResponse'];
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
  'Paper.save': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaveResponse'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaleResponse'];
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
  'Sitting.finish': {
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
          'application/json': components['schemas']['SittingResponse'];
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
  'Paper.paper': {
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
          'application/json': components['schemas']['PaperResponse'];
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
  'Paper.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        number: number;
        path: string;
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
          'application/json': string;
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
  'Sitting.start': {
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
          'application/json': components['schemas']['SittingResponse'];
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
  'Sitting.mine': {
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
          'application/json': components['schemas']['SittingResponse'][];
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
  'Unscored.list': {
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
          'application/json': components['schemas']['UnscoredSitting'][];
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
  'Unscored.rescore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sittingId: string;
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
}
